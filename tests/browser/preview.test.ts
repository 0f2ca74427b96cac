/** `npm run preview`: a newcomer has a finished document after two clicks, and tries the rest in the same minute. */
import { type ChildProcess, spawn } from 'node:child_process';
import { resolve } from 'node:path';
import type { Browser, FrameLocator, Page } from 'playwright-core';
import { launch } from './chromium';
import { violations } from './page';

const root = resolve(__dirname, '../..');
const began = Date.now();
let server: ChildProcess;
let browser: Browser;
let address: string;

/** The address that the command prints when it is ready. */
function printed(process: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let said = '';
    process.stdout?.on('data', piece => {
      said += piece;
      const [found] = /http:\/\/127\.0\.0\.1:\d+\//.exec(said) ?? [];
      if (found) done(found);
    });
    process.once('exit', () => fail(new Error(`It ended: ${said}`)));
  });
}

beforeAll(async () => {
  server = spawn(process.execPath, [resolve(root, 'build/preview.mjs')], {
    env: { ...process.env, PORT: '0' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  [address, browser] = await Promise.all([printed(server), launch()]);
});
afterAll(async () => {
  await browser.close();
  server.kill('SIGINT');
});

async function openPreview(): Promise<{ page: Page; sidebar: FrameLocator; faults: string[] }> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 860 }, locale: 'ko-KR' });
  page.setDefaultTimeout(90_000);
  const faults: string[] = [];
  page.on('pageerror', error => faults.push(error.message));
  await page.goto(address);
  const sidebar = page.frameLocator('aside iframe');
  await sidebar.locator('.first, .card').first().waitFor();
  return { page, sidebar, faults };
}

/** Types a text into the cell on which the cursor stands, in the place of what is there. */
async function type(page: Page, text: string): Promise<void> {
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
}

describe('the preview', () => {
  it('shows the workbook, and makes a document of it in two clicks', async () => {
    const { page, sidebar, faults } = await openPreview();
    expect(await page.locator('.luckysheet-sheets-item').count()).toBeGreaterThan(15);
    expect(await violations(page)).toEqual([]);
    await sidebar.getByRole('button', { name: '보고서 만들기' }).click();
    await sidebar.getByRole('link', { name: /구글 문서 열기/ }).click();
    const made = page.frameLocator('dialog iframe');
    await made.getByText('추진실적').first().waitFor();
    console.log(`From the command to a finished document: 2 clicks, ${(Date.now() - began) / 1000} s`);
    for (const ending of ['.docx', '.hwpx']) {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `${ending} 내려받기` }).click(),
      ]);
      expect(download.suggestedFilename().endsWith(ending)).toBe(true);
    }
    expect(faults).toEqual([]);
    await page.close();
  });

  it('jumps to a finding, takes what is typed there, and computes what hangs on it', async () => {
    const { page, sidebar, faults } = await openPreview();
    await sidebar.getByRole('button', { name: '점검하고 취합' }).click();
    await sidebar.locator('.finding').first().waitFor();
    const before = Number(/\d+/.exec((await sidebar.locator('.chip.error').textContent()) ?? '')?.[0]);
    await sidebar.locator('.finding.error .cell').first().click();
    await page.waitForTimeout(600);
    const box = await page.locator('.luckysheet-cell-selected').first().boundingBox();
    await page.mouse.click(box!.x + box!.width / 2, box!.y + box!.height / 2);
    await page.waitForTimeout(300);
    await type(page, '천원');
    await page.waitForTimeout(800);
    await sidebar.getByRole('button', { name: '점검하고 취합' }).click();
    await sidebar.locator('.running').waitFor({ state: 'detached' });
    const after = Number(/\d+/.exec((await sidebar.locator('.chip.error').textContent()) ?? '')?.[0]);
    expect(after).toBe(before - 1);
    expect(faults).toEqual([]);
    await page.close();
  });

  it('refuses staff what is protected, in the words of Google, and puts back what was there', async () => {
    const { page, sidebar, faults } = await openPreview();
    await page.getByLabel('보는 사람').selectOption({ index: 1 });
    await sidebar.getByRole('button', { name: '점검', exact: true }).waitFor();
    await page.locator('.luckysheet-sheets-item').nth(1).click();
    await page.waitForTimeout(500);
    await page
      .locator('.fortune-sheet-overlay')
      .first()
      .click({ position: { x: 250, y: 200 } });
    await page.waitForTimeout(300);
    await type(page, '88');
    await page
      .getByRole('dialog')
      .getByText(/protected cell/)
      .waitFor();
    await page.getByRole('dialog').getByRole('button', { name: '확인' }).click();
    expect(await page.getByRole('dialog').count()).toBe(0);
    expect(faults).toEqual([]);
    await page.close();
  });
});
