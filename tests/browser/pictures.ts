/** Draws every state of the sidebar at 300 px: light and dark, at 100 % and at 200 %. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { HEIGHT, launch, openPage, WIDTH } from './chromium';
import { states } from './states';

/** At 200 % the same 300 px hold half as many of the page's own. */
const zooms = [1, 2] as const;
const schemes = ['light', 'dark'] as const;

/** Draws the states whose names begin so into a folder; returns how many pictures there are. */
export async function drawStates(html: string, folder: string, begins = ''): Promise<number> {
  mkdirSync(folder, { recursive: true });
  const browser = await launch();
  let drawn = 0;
  for (const { name, script, act } of states.filter(state => state.name.startsWith(begins))) {
    for (const colorScheme of schemes) {
      for (const zoom of zooms) {
        const { page, close } = await openPage(browser, html, script, {
          colorScheme,
          reducedMotion: 'reduce',
          viewport: { width: WIDTH / zoom, height: HEIGHT / zoom },
          deviceScaleFactor: zoom,
        });
        await page
          .locator('main > *')
          .first()
          .waitFor({ state: 'attached' })
          .catch(() => {});
        await act?.(page);
        const height = Math.max(HEIGHT / zoom, await page.evaluate<number>('document.body.scrollHeight'));
        await page.setViewportSize({ width: WIDTH / zoom, height });
        await page.waitForTimeout(80);
        await page.screenshot({ path: join(folder, `${name}-${colorScheme}-${zoom}00.png`), fullPage: true });
        drawn++;
        await close();
      }
    }
  }
  await browser.close();
  return drawn;
}
