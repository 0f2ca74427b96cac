/** Every state that the page can be in: how it comes about, for the tests to look at and for the pictures. */
import type { Page } from 'playwright-core';
import type { Answer, Opened, Told } from '../../src/apps-script/shapes';
import type { Script } from './chromium';
import * as sample from './sample';

/** A state: what the script answers, and what somebody does to get there. */
export interface State {
  readonly name: string;
  readonly script: Script;
  readonly act?: (page: Page) => Promise<void>;
}

const told = (code: string, message: string, next: string): Told => ({ code, message, next });
const value = <T>(given: T): Answer<T> => ({ ok: true, value: given });
const failed = (error: Told): Answer<never> => ({ ok: false, error });
const never = (): Promise<never> => new Promise(() => {});

/** A script that knows its answers by name; a function is asked each time. */
export function answering(answers: Readonly<Record<string, unknown>>): Script {
  return (name, given) => {
    const answer = answers[name];
    if (answer === undefined) throw new Error(`Nobody answers ${name}.`);
    return typeof answer === 'function' ? answer(given) : answer;
  };
}

const usual = (opened: Opened, more: Readonly<Record<string, unknown>> = {}): Script =>
  answering({
    open: value(opened),
    progress: value(null),
    check: value(sample.outcomeFor(opened)),
    checkAndRollUp: value({ ...sample.outcomeFor(opened), totals: sample.totals }),
    makeReport: value(sample.report),
    previewPaste: value(sample.pastePreview),
    reminder: value('총무과: 오류 2건, 기한 11. 8.까지 2일 3시간 남았습니다. 제출 부탁드립니다. (내선 2101)'),
    goTo: value(null),
    ...more,
  });

const press = (page: Page, name: string): Promise<void> =>
  page.getByRole('button', { name, exact: true }).first().click();

const staffWith = (some: Partial<Opened['divisions'][number]>): Opened => ({
  ...sample.staff,
  divisions: sample.staff.divisions.map(division => ({ ...division, ...some })),
});

const clean = (opened: Opened): Opened => ({
  ...opened,
  divisions: opened.divisions.map(division => ({
    ...division,
    state: '확정' as const,
    counts: sample.counts(0, 0, 0),
    changed: [],
    reason: '',
    steps: ['return' as const],
    tabs: division.tabs.map(tab => ({ ...tab, filled: tab.asked, counts: sample.counts(0, 0, 0) })),
  })),
});

/** All of them. */
export const states: readonly State[] = [
  { name: 'loading', script: answering({ open: never, progress: value(null) }) },
  {
    name: 'empty',
    script: usual({ ...sample.supervisor, layout: 'none', bureau: '', title: '', divisions: [] }),
  },
  { name: 'partial', script: usual({ ...sample.supervisor, layout: 'partial' }) },
  {
    name: 'stranger',
    script: usual({ ...sample.staff, own: null, who: 'dareun@example.com', divisions: [] }),
  },
  {
    name: 'accounts',
    script: () => {
      throw new Error('PERMISSION_DENIED');
    },
  },
  {
    name: 'no-permission',
    script: answering({
      progress: value(null),
      open: failed(
        told(
          'permission',
          '이 일을 할 권한이 없습니다.',
          '문서의 편집 권한과 부가기능의 승인을 확인해 주세요.',
        ),
      ),
    }),
  },
  { name: 'staff-opened', script: usual(sample.staff) },
  { name: 'staff-first', script: usual({ ...sample.staff, checked: '' }) },
  { name: 'staff-checked', script: usual(sample.staff), act: page => press(page, '점검') },
  {
    name: 'staff-accepting',
    script: usual(sample.staff),
    act: async page => {
      await press(page, '점검');
      await press(page, '총무과 현황 F12 수용');
    },
  },
  {
    name: 'staff-returned',
    script: usual(
      staffWith({
        state: '반려',
        since: '2023-11-05T17:40',
        by: 'guk@example.com',
        reason: '사업비의 단위를 천원으로 맞춰 주세요.',
      }),
    ),
  },
  {
    name: 'staff-submitted',
    script: usual(
      staffWith({
        state: '제출',
        since: '2023-11-06T08:50',
        by: sample.staff.who,
        steps: [],
        counts: sample.counts(0, 0, 0),
      }),
    ),
  },
  {
    name: 'staff-checking',
    script: usual(sample.staff, {
      check: never,
      progress: value({ who: '', doing: '탭을 읽는', done: 1, all: 3 }),
    }),
    act: async page => {
      await press(page, '점검');
      await page.locator('progress[value]').waitFor();
    },
  },
  {
    name: 'staff-error',
    script: usual(sample.staff, {
      check: failed(
        told(
          'busy',
          'hoegye@example.com 님이 보고서를 만들고 있습니다.',
          '끝난 뒤 다시 눌러 주세요. 보통 1분이 걸리지 않습니다.',
        ),
      ),
    }),
    act: page => press(page, '점검'),
  },
  {
    name: 'paste',
    script: usual(sample.staff),
    act: page => press(page, '한글에서 붙여넣기'),
  },
  {
    name: 'paste-preview',
    script: usual(sample.staff),
    act: async page => {
      await press(page, '한글에서 붙여넣기');
      await page.locator('textarea').fill('총무과\n인 력 : 45명\n□ 사업개요\n');
      await press(page, '미리 보기');
      await page.getByText('이미 적은 것이 있는 탭').waitFor();
    },
  },
  { name: 'supervisor-opened', script: usual(sample.supervisor) },
  {
    name: 'supervisor-division',
    script: usual(sample.supervisor),
    act: async page => {
      await page.locator('summary', { hasText: '회계과' }).first().click();
      await page.locator('summary', { hasText: '제출 후 변경됨' }).click();
      await press(page, '회계과 반려');
    },
  },
  {
    name: 'supervisor-reminder',
    script: usual(sample.supervisor),
    act: async page => {
      await page.locator('summary', { hasText: '총무과' }).first().click();
      await press(page, '총무과 독촉 문구 복사');
      await page.locator('.reminder').waitFor();
    },
  },
  {
    name: 'supervisor-checked',
    script: usual(sample.supervisor),
    act: page => press(page, '점검하고 취합'),
  },
  {
    name: 'supervisor-making',
    script: usual(sample.supervisor, {
      makeReport: never,
      progress: value({ who: '', doing: '구글 문서로 바꾸는', done: 1, all: 3 }),
    }),
    act: async page => {
      await press(page, '보고서 만들기');
      await page.locator('progress[value]').waitFor();
    },
  },
  {
    name: 'supervisor-report',
    script: usual(clean(sample.supervisor)),
    act: async page => {
      await press(page, '보고서 만들기');
      await page.getByText('1,234/1,234').waitFor();
    },
  },
];
