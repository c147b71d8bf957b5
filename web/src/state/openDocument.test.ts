import { afterEach, expect, test } from 'vitest';
import { anAttachment } from '../testing/samples';
import { openDocument } from './openDocument';

const pdf = anAttachment({ fileName: 'plan.pdf', contentType: 'application/pdf' });
const realOpen = window.open;

afterEach(() => {
  window.open = realOpen;
});

/** A browser that has a reader of PDF, or none, and the tabs that it opens. */
function browser(hasReader: boolean) {
  const did: string[] = [];
  const tab = {
    opener: window as unknown,
    location: { replace: (url: string) => did.push(`shows ${url}`) },
    close: () => did.push('closes'),
  };
  Object.defineProperty(navigator, 'pdfViewerEnabled', { value: hasReader, configurable: true });
  window.open = () => {
    did.push('opens');
    return tab as unknown as Window;
  };
  return { did, tab };
}

const unexpected = () => Promise.reject(new Error('not asked for'));

test('a PDF is shown in a tab that can’t reach this page', async () => {
  const { did, tab } = browser(true);
  const types: string[] = [];
  const done = await openDocument(
    pdf,
    async (_, contentType) => {
      types.push(contentType);
      return 'blob:plan';
    },
    unexpected,
  );
  expect([done, did, tab.opener]).toEqual([true, ['opens', 'shows blob:plan'], null]);
  expect(types).toEqual(['application/pdf']);
});

test('the tab closes when there is nothing to show', async () => {
  const { did } = browser(true);
  expect(await openDocument(pdf, unexpected, unexpected)).toBe(false);
  expect(did).toEqual(['opens', 'closes']);
});

test('a browser without a reader keeps it as a file', async () => {
  const { did } = browser(false);
  expect(await openDocument(pdf, unexpected, async () => true)).toBe(true);
  expect(did).toEqual([]);
});
