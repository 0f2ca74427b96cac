/** Draws every state of the sidebar at 300 px, and puts the looks of each side by side on one sheet. */
import type { Browser } from 'playwright-core';
import { HEIGHT, launch, openPage, WIDTH } from './chromium';
import { type State, states } from './states';

interface Look {
  readonly name: string;
  readonly colorScheme: 'light' | 'dark';
  /** At 200 % the same 300 px hold half as many of the page's own. */
  readonly zoom: 1 | 2;
}

const looks: readonly Look[] = [
  { name: '밝게', colorScheme: 'light', zoom: 1 },
  { name: '어둡게', colorScheme: 'dark', zoom: 1 },
  { name: '밝게 200 %', colorScheme: 'light', zoom: 2 },
];

const GAP = 16;

async function draw(browser: Browser, html: string, state: State, look: Look): Promise<string> {
  const { colorScheme, zoom } = look;
  const width = WIDTH / zoom;
  const { page, close } = await openPage(browser, html, state.script, {
    colorScheme,
    reducedMotion: 'reduce',
    viewport: { width, height: HEIGHT / zoom },
    deviceScaleFactor: zoom,
  });
  await page.locator('header').waitFor();
  await state.act?.(page);
  const height = Math.max(HEIGHT / zoom, await page.evaluate<number>('document.body.scrollHeight'));
  await page.setViewportSize({ width, height });
  await page.waitForTimeout(80);
  const picture = await page.screenshot({ fullPage: true });
  await close();
  return picture.toString('base64');
}

/** A page with the pictures beside each other, each under its name. */
function sheetOf(pictures: readonly string[]): string {
  const figures = pictures.map(
    (picture, i) =>
      `<figure><figcaption>${looks[i]!.name}</figcaption><img width="${WIDTH}" src="data:image/png;base64,${picture}"></figure>`,
  );
  return `<!doctype html><style>
    body { display: inline-flex; align-items: flex-start; gap: ${GAP}px; margin: 0; padding: ${GAP}px; background: #d0d5db }
    figure { margin: 0 }
    figcaption { padding-bottom: 6px; font: 13px/1.2 sans-serif; color: #1c2128 }
    img { display: block }
  </style>${figures.join('')}`;
}

/** Draws the states whose names begin so; gives each sheet, a PNG, to \`keep\`. */
export async function drawStates(
  html: string,
  begins: string,
  keep: (state: State, png: Buffer) => void,
): Promise<void> {
  const browser = await launch();
  const sheet = await browser.newPage();
  for (const state of states.filter(({ name }) => name.startsWith(begins))) {
    const pictures: string[] = [];
    for (const look of looks) pictures.push(await draw(browser, html, state, look));
    await sheet.setContent(sheetOf(pictures));
    keep(state, await sheet.locator('body').screenshot());
  }
  await browser.close();
}
