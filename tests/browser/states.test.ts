/** Every state of the sidebar: nothing that axe finds wrong, and nothing that sticks out of 300 px. */
import type { Browser } from 'playwright-core';
import { built } from '../apps-script/world';
import { HEIGHT, launch, openPage, WIDTH } from './chromium';
import { overhang, violations } from './page';
import { states } from './states';

const { sidebar } = built('src/main.ts');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const schemes = ['light', 'dark'] as const;
const cases = states.flatMap(state => schemes.map(scheme => [state.name, scheme, state] as const));

describe('every state', () => {
  it.each(cases)('%s, %s: axe finds nothing', async (_, colorScheme, { script, act }) => {
    const { page, close } = await openPage(browser, sidebar, script, {
      colorScheme,
      reducedMotion: 'reduce',
    });
    await act?.(page);
    await page.waitForTimeout(50);
    expect(await violations(page)).toEqual([]);
    expect(await overhang(page)).toBe(0);
    await close();
  });

  it.each(states.map(state => [state.name, state] as const))('%s fits at 200 %%', async (_, state) => {
    const viewport = { width: WIDTH / 2, height: HEIGHT / 2 };
    const { page, close } = await openPage(browser, sidebar, state.script, {
      viewport,
      reducedMotion: 'reduce',
    });
    await state.act?.(page);
    await page.waitForTimeout(50);
    expect(await overhang(page)).toBe(0);
    await close();
  });
});

describe('the page', () => {
  it('is at most 60 KB, asks the network for nothing, and paints at once', async () => {
    const bytes = Buffer.byteLength(sidebar);
    const { page, requests, close } = await openPage(browser, sidebar, states[0]!.script);
    const paint = (await page.evaluate(
      'performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? new Promise(done => new PerformanceObserver(list => done(list.getEntries()[0].startTime)).observe({ type: "paint", buffered: true }))',
    )) as number;
    console.log(`sidebar.html: ${bytes} bytes, first contentful paint after ${Math.round(paint)} ms`);
    expect(bytes).toBeLessThanOrEqual(60_000);
    expect(requests).toEqual([]);
    expect(paint).toBeLessThan(3000);
    await close();
  });
});
