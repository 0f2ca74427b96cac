/** The keyboard alone does everything, and is never lost. */
import type { Browser } from 'playwright-core';
import type { CheckOutcome } from '../../src/apps-script/shapes';
import { built } from '../apps-script/world';
import { launch, openPage } from './chromium';
import { focused, tabTo } from './page';
import * as sample from './sample';
import { answering } from './states';

const { sidebar } = built('src/main.ts');
let browser: Browser;
beforeAll(async () => {
  browser = await launch();
});
afterAll(() => browser.close());

const value = <T>(given: T) => ({ ok: true, value: given });
const outcome = sample.outcomeFor(sample.staff);
const without = (key: string): CheckOutcome => ({
  ...outcome,
  findings: outcome.findings.filter(finding => finding.key !== key),
});

describe('with the keyboard alone', () => {
  it('staff check, jump, accept with a reason, and go on at the next finding', async () => {
    const asked: [string, unknown][] = [];
    const answers = answering({
      open: value(sample.staff),
      progress: value(null),
      check: value(outcome),
      goTo: value(null),
      accept: value(without('a')),
    });
    const { page, close } = await openPage(browser, sidebar, (name, given) => {
      if (name !== 'progress') asked.push([name, given]);
      return answers(name, given);
    });
    await page.getByRole('heading', { name: '총무과' }).waitFor();
    await tabTo(page, '점검');
    await page.keyboard.press('Enter');
    await page.locator('.finding').first().waitFor();
    expect(await focused(page)).toBe('점검');
    await tabTo(page, '총무과 현황 F12 이동');
    await page.keyboard.press('Enter');
    await page.getByRole('status').filter({ hasText: 'F12 칸으로 갔습니다' }).waitFor({ state: 'attached' });
    await tabTo(page, '총무과 현황 F12 수용');
    await page.keyboard.press('Enter');
    await page.locator('textarea:focus').waitFor();
    await page.keyboard.press('Escape');
    expect(await focused(page)).toBe('총무과 현황 F12 수용');
    await page.keyboard.press('Enter');
    await tabTo(page, '수용');
    await page.keyboard.press('Enter');
    await page.getByText('까닭을 적어 주세요.').waitFor();
    await page.keyboard.type('조직 개편으로 다음 달에 맞춥니다.');
    await page.keyboard.press('Control+Enter');
    await page.locator('[data-key=a]').waitFor({ state: 'detached' });
    expect(await focused(page)).toBe('총무과 사업비 H4 이동');
    expect(asked).toEqual([
      ['open', null],
      ['check', null],
      ['goTo', { tab: '총무과 현황', cell: 'F12' }],
      ['accept', { key: 'a', reason: '조직 개편으로 다음 달에 맞춥니다.' }],
    ]);
    await close();
  });

  it('a button that waits keeps the keyboard, and does nothing twice', async () => {
    let checks = 0;
    const { page, close } = await openPage(
      browser,
      sidebar,
      answering({
        open: value(sample.staff),
        progress: value(null),
        check: () => {
          checks++;
          return new Promise(() => {});
        },
      }),
    );
    await page.getByRole('heading', { name: '총무과' }).waitFor();
    await tabTo(page, '점검');
    await page.keyboard.press('Enter');
    await page.keyboard.press('Enter');
    await page.locator('.running').waitFor();
    expect(await focused(page)).toBe('점검');
    expect(checks).toBe(1);
    await close();
  });

  it('trouble takes the keyboard, and trying again goes on as if nothing had been', async () => {
    let first = true;
    const { page, close } = await openPage(
      browser,
      sidebar,
      answering({
        open: value(sample.staff),
        progress: value(null),
        check: () => {
          if (!first) return value(outcome);
          first = false;
          return {
            ok: false,
            error: { code: 'busy', message: '다른 사람이 점검 중입니다.', next: '다시 눌러 주세요.' },
          };
        },
      }),
    );
    await page.getByRole('button', { name: '점검', exact: true }).click();
    await page.getByRole('alert').waitFor();
    expect(await focused(page)).toContain('다른 사람이 점검 중입니다.');
    await tabTo(page, '다시 하기', 2);
    await page.keyboard.press('Enter');
    await page.locator('.finding').first().waitFor();
    expect(await page.getByRole('alert').count()).toBe(0);
    await close();
  });
});
