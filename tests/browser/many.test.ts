/** 2,000 findings stay fluid, and what people typed stays text. */
import type { Browser } from 'playwright-core';
import type { ListedFinding } from '../../src/apps-script/shapes';
import { built } from '../apps-script/world';
import { launch, openPage } from './chromium';
import * as sample from './sample';
import { answering } from './states';

const { sidebar } = built('src/main.ts');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const value = <T>(given: T) => ({ ok: true, value: given });
const severities = ['error', 'warning', 'note'] as const;

const many: readonly ListedFinding[] = Array.from({ length: 2000 }, (_, i) => ({
  ...sample.findings[i % sample.findings.length]!,
  key: `k${i}`,
  severity: severities[i % 3]!,
  tab: `${sample.divisions[i % 4]!.name} 사업`,
  division: sample.divisions[i % 4]!.name,
  cell: `E${i + 5}`,
}));

/** Scrolls to the end, page by page; gives the time of each frame in ms. */
const SCROLL = `new Promise(done => {
  const frames = [];
  let last = performance.now();
  const step = now => {
    frames.push(now - last);
    last = now;
    const before = scrollY;
    scrollBy(0, 500);
    if (scrollY === before && !document.querySelector('.finding-list > .button')) done(frames);
    else requestAnimationFrame(step);
  };
  requestAnimationFrame(step);
})`;

describe('2,000 findings', () => {
  it('appear at once and scroll to the last one', async () => {
    const counts = sample.counts(667, 667, 666);
    const outcome = { ...sample.outcomeFor(sample.supervisor), counts, findings: many, accepted: [] };
    const { page, close } = await openPage(
      browser,
      sidebar,
      answering({
        open: value(sample.supervisor),
        progress: value(null),
        checkAndRollUp: value({ ...outcome, totals: sample.totals }),
      }),
    );
    const button = page.getByRole('button', { name: '점검하고 취합' });
    await button.waitFor();
    const started = Date.now();
    await button.click();
    await page.locator('.finding').first().waitFor();
    const shown = Date.now() - started;
    const firstPiece = await page.locator('.finding').count();
    const frames = (await page.evaluate(SCROLL)) as number[];
    const sorted = [...frames].sort((a, b) => a - b);
    const at = (share: number): number => Math.round(sorted[Math.floor((sorted.length - 1) * share)]!);
    console.log(
      `2,000 findings: shown after ${shown} ms (${firstPiece} of them); ${frames.length} frames to the end: median ${at(0.5)} ms, 95 % ${at(0.95)} ms, longest ${at(1)} ms`,
    );
    expect(await page.locator('.finding').count()).toBe(2000);
    expect(firstPiece).toBeLessThan(200);
    expect(shown).toBeLessThan(10_000);
    expect(at(0.5)).toBeLessThan(60);
    await close();
  });
});

describe('what a person typed', () => {
  const nasty = [
    '<img src=x onerror="window.pwned=1">',
    '=IMPORTXML("http://sidebar.invalid/x","//a")',
    '</script><script>window.pwned=1</script>',
    '&lt;b&gt;',
  ];

  it('stays text wherever it is shown', async () => {
    const [first] = sample.findings;
    const findings = nasty.map((text, i) => ({
      ...first!,
      key: `n${i}`,
      message: text,
      text,
      expected: text,
      tab: text,
      related: [{ tab: text, cell: 'A1', text }],
    }));
    const division = {
      ...sample.staff.divisions[0]!,
      name: nasty[0]!,
      state: '반려' as const,
      reason: nasty[2]!,
      changed: [{ tab: nasty[0]!, cell: 'A1', was: nasty[1]!, is: nasty[2]! }],
    };
    const opened = { ...sample.staff, title: nasty[2]!, bureau: nasty[0]!, divisions: [division] };
    const outcome = { ...sample.outcomeFor(opened), findings, accepted: [] };
    const { page, requests, close } = await openPage(
      browser,
      sidebar,
      answering({
        open: value(opened),
        progress: value(null),
        check: value(outcome),
        divisionCopy: value([{ name: nasty[0]!, link: 'javascript:window.pwned=1' }]),
      }),
    );
    await page.getByRole('button', { name: '점검', exact: true }).click();
    await page.locator('.finding').first().waitFor();
    await page.getByText('과별 제출본').click();
    await page.locator('.links li').waitFor();
    for (const text of nasty)
      expect(await page.locator('.finding .message', { hasText: text }).count()).toBe(1);
    expect(await page.locator('img').count()).toBe(0);
    expect(await page.locator('a[href^="javascript"]').count()).toBe(0);
    expect(await page.evaluate('window.pwned')).toBeUndefined();
    expect(requests).toEqual([]);
    await close();
  });
});
