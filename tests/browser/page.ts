/** What the tests look for on a page. */
import axe from 'axe-core';
import type { Page } from 'playwright-core';

/** What axe finds wrong with a page, not with pages in it: each with the elements it is wrong with. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  const { violations: found } = (await page.evaluate('axe.run(document, { iframes: false })')) as {
    violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
  };
  return found.flatMap(({ id, nodes }) => nodes.map(node => `${id}: ${node.html}\n${node.failureSummary}`));
}

/** How many pixels of the page lie to the right of what one sees. */
export const overhang = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');

/** What has the keyboard, as it is heard. */
export const focused = (page: Page): Promise<string> =>
  page.evaluate(
    '(e => e.getAttribute("aria-label") || e.textContent.trim() || e.tagName)(document.activeElement)',
  );

/** Presses Tab until the keyboard stands on what is heard so; fails when it never does. */
export async function tabTo(page: Page, name: string, most = 80): Promise<number> {
  for (let pressed = 1; pressed <= most; pressed++) {
    await page.keyboard.press('Tab');
    if ((await focused(page)) === name) return pressed;
  }
  throw new Error(`The keyboard never came to ${name}.`);
}
