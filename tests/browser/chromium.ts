/** A real Chromium with nothing in it but the page, and whatever answers for the script. */
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';

/** What answers `google.script.run.call(name, given)`: a value, or an error that Google would hand on. */
export type Script = (name: string, given: unknown) => unknown;

/** A height as a sidebar has it beside a spreadsheet. */
export const HEIGHT = 760;
/** As wide as every sidebar of Google's is. */
export const WIDTH = 300;

/** Chromium as Debian packs it, without anything that speaks to the outside. */
export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: process.env['CHROMIUM'] ?? '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--no-first-run',
      '--disable-sync',
    ],
  });
}

const ADDRESS = 'https://sidebar.invalid/';

/** Put before the page, as Google puts its own. */
const bridge = `(() => {
  const runner = ({ done, failed }) => ({
    withSuccessHandler: next => runner({ done: next, failed }),
    withFailureHandler: next => runner({ done, failed: next }),
    call: (name, given) => {
      askScript(name, given === undefined ? null : given).then(
        answer => done && done(answer),
        error => failed && failed(new Error(String(error.message).replace(/^Error: /, ''))),
      );
    },
  });
  window.google = { script: { run: runner({}) } };
})();`;

/** The page as somebody has it open. What it asks the network for is refused, and remembered in \`requests\`. */
export interface Open {
  readonly page: Page;
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** Opens the sidebar's page with a script behind it. */
export async function openPage(
  browser: Browser,
  html: string,
  script: Script,
  options: BrowserContextOptions = {},
): Promise<Open> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'ko-KR',
    ...options,
  });
  const requests: string[] = [];
  await context.route('**/*', async route => {
    const url = route.request().url();
    if (url === ADDRESS) return route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' });
    requests.push(url);
    return route.abort();
  });
  const page = await context.newPage();
  await page.exposeFunction('askScript', script);
  await page.addInitScript(bridge);
  await page.goto(ADDRESS);
  return { page, requests, close: () => context.close() };
}
