import { render, screen } from '@testing-library/preact';
import { expect, test } from 'vitest';
import { anAttachment } from '../../testing/samples';
import { Attachments } from './Attachments';

const pdf = anAttachment({ fileName: 'plan.pdf', contentType: 'application/pdf' });
const video = anAttachment({
  id: 'v',
  fileName: 'voyant.mp4',
  contentType: 'video/mp4',
  durationMs: 8_000,
});

test.each([
  ['picture', anAttachment()],
  ['video', video],
  ['document', pdf],
])('the name of a %s’s button says all that is seen on it', (_, attachment) => {
  render(<Attachments attachments={[attachment]} by="Alice Martin" />);
  const [button] = screen.getAllByRole('button') as [HTMLElement];
  // Its content is its name: nothing said in its stead can leave out the size.
  expect(button.hasAttribute('aria-label')).toBe(false);
  expect(button.textContent).toContain(attachment.fileName);
  expect(button.textContent).toMatch(/(Agrandir|Lire|Ouvrir).* [KM]?o$/);
});
