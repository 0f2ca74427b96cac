/** Walks through the preview as the manual does, and draws a picture at each of its stops. */
import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { FrameLocator, Page } from 'playwright-core';
import { launch } from './chromium';

/** Takes a picture, a PNG, under its name. */
type Keep = (name: string, png: Buffer) => void;

/** A preview that somebody has open. */
interface Hand {
  readonly page: Page;
  readonly sidebar: FrameLocator;
}

const seeds = resolve(__dirname, '../../seeds');

/** The lines of a published report from a division's heading up to the next division's. */
function textOf(name: string, next: string): string {
  const file = readdirSync(seeds).find(one => one.endsWith('.txt'))!;
  const lines = readFileSync(resolve(seeds, file), 'utf8').split('\n');
  const heading = (of: string): number => lines.findIndex(line => line.trim() === of);
  return lines.slice(heading(name), heading(next)).join('\n');
}

async function idle({ page, sidebar }: Hand): Promise<void> {
  await page.waitForTimeout(300);
  await sidebar.locator('.running').waitFor({ state: 'detached' });
  await sidebar.locator('.card').first().waitFor();
  await page.waitForTimeout(600);
}

async function press(hand: Hand, name: string): Promise<void> {
  await hand.sidebar.getByRole('button', { name, exact: true }).first().click();
  await idle(hand);
}

async function become(hand: Hand, name: string): Promise<void> {
  await hand.page.getByLabel('보는 사람').selectOption({ label: name });
  await hand.sidebar.locator('main').waitFor();
  await idle(hand);
}

async function openTab({ page }: Hand, name: string): Promise<void> {
  await page.locator('.luckysheet-sheets-item').filter({ hasText: name }).first().click();
  await page.waitForTimeout(800);
}

/** Types into the cell in which the cursor stands, in the place of what is there. */
async function type({ page }: Hand, text: string): Promise<void> {
  const box = (await page.locator('.luckysheet-cell-selected').first().boundingBox())!;
  await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2);
  await page.keyboard.press('F2');
  await page.keyboard.press('Control+A');
  await page.keyboard.type(text);
  await page.keyboard.press('Enter');
  await page.waitForTimeout(800);
}

async function draw({ page }: Hand, name: string, keep: Keep): Promise<void> {
  await page.locator('.toast').waitFor({ state: 'detached' });
  await page.mouse.move(640, 4);
  keep(name, await page.screenshot());
}

/** Staff fill, check, paste, mend and submit; `name` has an 오류, `next` stands behind it in the report. */
async function asStaff(hand: Hand, name: string, next: string, keep: Keep): Promise<void> {
  const { sidebar, page } = hand;
  await become(hand, `${name} 담당자`);
  await openTab(hand, `${name} 현황`);
  await draw(hand, 'fill', keep);
  await press(hand, '점검');
  await sidebar.locator('.finding.error .cell').first().click();
  await page.waitForTimeout(800);
  await sidebar.getByRole('heading', { name: '고칠 것' }).scrollIntoViewIfNeeded();
  await draw(hand, 'check', keep);
  await type(hand, '천원');
  await press(hand, '점검');
  await press(hand, `${name} 제출`);
  await draw(hand, 'submitted', keep);
  await openTab(hand, `${name} 사업`);
  await sidebar.getByRole('button', { name: '한글에서 붙여넣기' }).click();
  await sidebar.locator('textarea').fill(textOf(name, next));
  await sidebar.getByRole('button', { name: '미리 보기' }).click();
  await sidebar.getByText('이미 적은 것이 있는 탭').waitFor();
  await sidebar.locator('summary').first().click();
  await page.waitForTimeout(500);
  await draw(hand, 'paste', keep);
}

/** The supervisor looks at who is how far, returns, and makes the report. */
async function asSupervisor(hand: Hand, name: string, keep: Keep): Promise<void> {
  const { sidebar, page } = hand;
  await become(hand, '국 취합 담당자');
  await press(hand, '점검하고 취합');
  await openTab(hand, '점검 결과');
  await draw(hand, 'findings', keep);
  await openTab(hand, '진행');
  await sidebar.locator('summary', { hasText: name }).first().click();
  await draw(hand, 'progress', keep);
  await press(hand, '보고서 만들기');
  await sidebar.getByRole('link', { name: /구글 문서 열기/ }).click();
  await page.frameLocator('dialog iframe').getByText('추진실적').first().waitFor();
  await draw(hand, 'report', keep);
}

/** Draws all pictures of the manual from a preview that has just been started. */
export async function drawManual(address: string, keep: Keep): Promise<void> {
  const browser = await launch();
  const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: 'ko-KR' });
  page.setDefaultTimeout(90_000);
  await page.goto(address);
  const hand = { page, sidebar: page.frameLocator('aside iframe') };
  await idle(hand);
  await page.getByRole('button', { name: '안내 접기' }).click();
  await press(hand, '점검하고 취합');
  const names = await hand.sidebar.locator('.division .name').allTextContents();
  const first = (await hand.sidebar.locator('.first').textContent()) ?? '';
  const at = names.findIndex(name => first.includes(`${name}(오류`));
  await asStaff(hand, names[at]!, names[at + 1] ?? '', keep);
  await asSupervisor(hand, names[at]!, keep);
  await browser.close();
}
