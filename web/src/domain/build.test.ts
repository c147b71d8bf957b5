import { expect, test } from 'vitest';
import { assetsOf, isOtherBuild } from './build';

const page = (entry: string, style = 'index-S1.css') => `<!doctype html>
<link rel="icon" href="/favicon.svg" />
<link rel="preload" href="/assets/inter-F1.woff2" as="font" />
<script type="module" crossorigin src="/assets/${entry}"></script>
<link rel="stylesheet" crossorigin href="/assets/${style}">`;

const OURS = assetsOf(page('index-A1.js'));

test('a page names its scripts and styles', () => {
  expect(OURS).toEqual(['/assets/index-A1.js', '/assets/index-S1.css']);
});

test('the same build is no other, whatever was loaded since', () => {
  expect(isOtherBuild(page('index-A1.js'), [...OURS, '/assets/TicketPage-T1.js'])).toBe(false);
});

test('another script or another style is another build', () => {
  expect(isOtherBuild(page('index-A2.js'), OURS)).toBe(true);
  expect(isOtherBuild(page('index-A1.js', 'index-S2.css'), OURS)).toBe(true);
});

test('what is no page of the site tells nothing', () => {
  expect(isOtherBuild('', OURS)).toBe(false);
  expect(isOtherBuild('<html><a href="/accepter">Wi-Fi de l’hôtel</a></html>', OURS)).toBe(false);
});
