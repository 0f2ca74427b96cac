/** The real page over the real script in the emulated Google Sheets, with the report in seeds/. */
import type { Browser, Page } from 'playwright-core';
import { fill, type Preview } from '../../preview/world';
import { built, seed } from '../apps-script/world';
import { launch, type Open, openPage } from './chromium';

const real = built('src/main.ts');
const filling = built('tests/apps-script/filled.mjs');
const addOn = {
  code: real.code,
  filling: filling.code,
  sidebar: real.sidebar,
  manifest: JSON.parse(real.manifest),
};

let browser: Browser;
let preview: Preview;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());
beforeEach(() => {
  preview = fill(addOn, seed);
});

/** Opens the sidebar as one of the people; an error of the world is the error that Google would hand on. */
async function openAs(user: string): Promise<Open> {
  const open = await openPage(browser, real.sidebar, (name, given) => {
    const answer = preview.world.clientRun('call', [name, given], user);
    if (!answer.ok) throw new Error(answer.message);
    return answer.value;
  });
  await open.page.locator('main > section').first().waitFor();
  return open;
}

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();
const idle = (page: Page): Promise<void> => page.locator('.running').waitFor({ state: 'detached' });
const countOf = async (page: Page, chip: string): Promise<number> => {
  const found = page.locator(`.chip.${chip}`);
  return (await found.count()) === 0 ? 0 : Number(/\d+/.exec((await found.textContent()) ?? '')?.[0]);
};
const [supervisor, ...others] = ['guk@example.com', 'a@example.com', 'c@example.com', 'sonnim@example.com'];

describe('staff', () => {
  it('open, check, jump, mend, accept, check again', async () => {
    const [, staff] = others;
    const { page, close } = await openAs(staff!);
    await press(page, '점검');
    await page.locator('.finding').first().waitFor();
    const errors = await countOf(page, 'error');
    expect(errors).toBeGreaterThan(0);
    const first = page.locator('.finding.error').first();
    const where = (await first.locator('.cell').first().getAttribute('aria-label')) ?? '';
    const [, tab = '', cell = ''] = /^(.*) ([A-Z]+\d+) 이동$/.exec(where) ?? [];
    await first.locator('.cell').first().click();
    await page.getByText(`${tab} ${cell} 칸으로 갔습니다`).waitFor({ state: 'attached' });
    const at = preview.world.screen(staff).at;
    expect(at?.area).toBe(cell);
    expect(preview.world.platform.workbook.tabs.find(one => one.id === at?.tab)?.name).toBe(tab);
    preview.world.type(tab, cell, '천원', staff);
    await press(page, '점검');
    await idle(page);
    expect(await countOf(page, 'error')).toBe(errors - 1);
    const open = await page.locator('.finding:not(.accepted)').count();
    await page.locator('.finding').first().getByText('수용', { exact: true }).last().click();
    await page.getByLabel('그대로 두는 까닭').fill('의회에 낸 대로 둡니다.');
    await page.keyboard.press('Control+Enter');
    await idle(page);
    await press(page, '점검');
    await idle(page);
    expect(await page.locator('.finding:not(.accepted)').count()).toBe(open - 1);
    expect(await countOf(page, 'accepted')).toBe(1);
    expect(preview.world.shown('수용').flat()).toContain('의회에 낸 대로 둡니다.');
    await close();
  });

  it('paste a division from 한글: what stands there gives way only when they say so', async () => {
    const [staff] = others;
    const names = preview.world.platform.workbook.tabs.flatMap(
      ({ name }) => /^(.*과) 사업$/.exec(name)?.[1] ?? [],
    );
    const lines = seed.split('\n');
    const heading = (name: string): number => lines.findIndex(line => line.trim() === name);
    const text = lines.slice(heading(names[0]!), heading(names[1]!)).join('\n');
    const before = preview.world.shown(`${names[0]} 사업`);
    const { page, close } = await openAs(staff!);
    await press(page, '한글에서 붙여넣기');
    await page.locator('textarea').fill(text);
    await press(page, '미리 보기');
    const sum = page.locator('.sum, [role=alert]');
    await sum.waitFor();
    expect(await sum.textContent()).toMatch(/^사업 \d+ · 표 \d+ · 못 옮긴 줄 0$/);
    await page.getByText('이미 적은 것이 있는 탭').waitFor();
    expect(await page.getByRole('button', { name: '넣기', exact: true }).count()).toBe(0);
    expect(preview.world.shown(`${names[0]} 사업`)).toEqual(before);
    await page.getByLabel('적혀 있던 것을 지우고 바꿔 넣습니다').check();
    await press(page, '넣기');
    await page.getByRole('heading', { name: names[0]!, exact: true }).waitFor();
    expect(preview.world.shown(`${names[0]} 사업`).length).toBeGreaterThan(5);
    await close();
  });

  it('who belongs to no division is told so', async () => {
    const { page, close } = await openAs(others[2]!);
    await page.getByText('맡은 과가 없습니다').waitFor();
    expect(await page.getByRole('button', { name: '점검', exact: true }).count()).toBe(0);
    await close();
  });
});

describe('the supervisor', () => {
  it('checks, rolls up, makes the report and opens the link', async () => {
    const { page, close } = await openAs(supervisor!);
    expect(await page.locator('.first').textContent()).toMatch(/^미제출 5과: /);
    await press(page, '점검하고 취합');
    await page.locator('.finding').first().waitFor();
    await page.locator('.totals').waitFor();
    await press(page, '보고서 만들기');
    const link = page.getByRole('link', { name: /구글 문서 열기/ });
    await link.waitFor();
    expect(await link.getAttribute('href')).toMatch(/^https:\/\/docs\.google\.com\/document\/d\//);
    const [, found, all] =
      /숫자 ([\d,]+)\/([\d,]+) 대조됨/.exec((await page.locator('.made').textContent()) ?? '') ?? [];
    expect(found).toBe(all);
    expect(await page.locator('.made .links a').count()).toBe(3);
    await close();
  });

  it('is told when it fails in the middle; the second time it is done, and only once', async () => {
    const { page, close } = await openAs(supervisor!);
    preview.world.failAt(2, 'Service Drive failed.', { kind: 'drive' });
    await press(page, '보고서 만들기');
    await page.getByRole('alert').waitFor();
    const documents = (): number =>
      [...preview.world.platform.drive.values()].filter(file =>
        file.mimeType.endsWith('google-apps.document'),
      ).length;
    expect(documents()).toBe(0);
    await press(page, '다시 하기');
    await page.getByRole('link', { name: /구글 문서 열기/ }).waitFor();
    expect(documents()).toBe(1);
    await close();
  });

  it('returns a division with a reason that its staff then read', async () => {
    const staff = await openAs(others[0]!);
    const submit = staff.page.getByRole('button', { name: /제출$/ }).first();
    await submit.click();
    await staff.page.locator('.pill-sent').waitFor();
    await staff.close();
    const { page, close } = await openAs(supervisor!);
    await page.locator('.division summary').first().click();
    await page.getByRole('button', { name: /반려$/ }).first().click();
    await page.getByLabel(/반려하는 까닭/).fill('3번 사업의 <b>사업비</b>를 확인해 주세요.');
    await page.keyboard.press('Control+Enter');
    await page.locator('.pill-returned').waitFor();
    await close();
    const again = await openAs(others[0]!);
    await again.page.getByText('3번 사업의 <b>사업비</b>를 확인해 주세요.').waitFor();
    await again.close();
  });
});
