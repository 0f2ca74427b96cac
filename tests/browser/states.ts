/** Every state that the page can be in: how it comes about, for the tests to look at and for the pictures. */
import type { Page } from 'playwright-core';
import type { Answer, Opened, Told } from '../../src/apps-script/shapes';
import type { Script } from './chromium';
import * as sample from './sample';

/** A state: what the script answers, and what somebody does to get there. */
export interface State {
  readonly name: string;
  /** As the gallery calls it. */
  readonly title: string;
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
    reminder: value('[취합] 총무과: 제출 기한 2023. 11. 8., 남은 오류 2건(현황 F12 외)'),
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
  { name: 'loading', title: '불러오는 중', script: answering({ open: never, progress: value(null) }) },
  {
    name: 'empty',
    title: '탭이 아직 없을 때',
    script: usual({ ...sample.supervisor, layout: 'none', bureau: '', title: '', divisions: [] }),
  },
  { name: 'partial', title: '빠진 탭이 있을 때', script: usual({ ...sample.supervisor, layout: 'partial' }) },
  {
    name: 'stranger',
    title: '맡은 과가 없는 사람',
    script: usual({ ...sample.staff, own: null, who: 'dareun@example.com', divisions: [] }),
  },
  {
    name: 'accounts',
    title: '구글 계정이 여러 개일 때',
    script: () => {
      throw new Error('PERMISSION_DENIED');
    },
  },
  {
    name: 'no-permission',
    title: '권한이 없을 때',
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
  { name: 'staff-opened', title: '과 담당자: 열었을 때', script: usual(sample.staff) },
  {
    name: 'staff-first',
    title: '과 담당자: 한 번도 점검하지 않았을 때',
    script: usual({ ...sample.staff, checked: '' }),
  },
  {
    name: 'staff-checked',
    title: '과 담당자: 점검한 뒤',
    script: usual(sample.staff),
    act: page => press(page, '점검'),
  },
  {
    name: 'staff-accepting',
    title: '과 담당자: 까닭을 적어 수용할 때',
    script: usual(sample.staff),
    act: async page => {
      await press(page, '점검');
      await press(page, '총무과 현황 F12 수용');
    },
  },
  {
    name: 'staff-returned',
    title: '과 담당자: 반려되었을 때',
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
    title: '과 담당자: 제출한 뒤',
    script: usual(
      staffWith({
        state: '제출',
        since: '2023-11-06T08:50',
        by: sample.staff.who,
        steps: [],
        counts: sample.counts(0, 0, 0),
        tabs: sample.division('총무과').tabs,
      }),
    ),
  },
  {
    name: 'staff-checking',
    title: '과 담당자: 점검하는 중',
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
    title: '과 담당자: 다른 사람이 작업 중일 때',
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
    title: '한글에서 붙여넣기',
    script: usual(sample.staff),
    act: page => press(page, '한글에서 붙여넣기'),
  },
  {
    name: 'paste-preview',
    title: '한글에서 붙여넣기: 미리 보기',
    script: usual(sample.staff),
    act: async page => {
      await press(page, '한글에서 붙여넣기');
      await page.locator('textarea').fill('총무과\n인 력 : 45명\n□ 사업개요\n');
      await press(page, '미리 보기');
      await page.getByText('이미 적은 것이 있는 탭').waitFor();
    },
  },
  { name: 'supervisor-opened', title: '국 취합 담당자: 열었을 때', script: usual(sample.supervisor) },
  {
    name: 'supervisor-division',
    title: '국 취합 담당자: 제출 뒤에 바뀐 칸을 보고 반려할 때',
    script: usual(sample.supervisor),
    act: async page => {
      await page.locator('summary', { hasText: '회계과' }).first().click();
      await page.locator('summary', { hasText: '제출 후 변경됨' }).click();
      await press(page, '회계과 반려');
    },
  },
  {
    name: 'supervisor-reminder',
    title: '국 취합 담당자: 독촉 문구를 복사할 때',
    script: usual(sample.supervisor),
    act: async page => {
      await page.locator('summary', { hasText: '총무과' }).first().click();
      await press(page, '총무과 독촉 문구 복사');
      await page.locator('.reminder').waitFor();
    },
  },
  {
    name: 'supervisor-checked',
    title: '국 취합 담당자: 점검하고 취합한 뒤',
    script: usual(sample.supervisor),
    act: page => press(page, '점검하고 취합'),
  },
  {
    name: 'supervisor-making',
    title: '국 취합 담당자: 보고서를 만드는 중',
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
    title: '국 취합 담당자: 보고서를 만든 뒤',
    script: usual(clean(sample.supervisor)),
    act: async page => {
      await press(page, '보고서 만들기');
      await page.getByText('1,234/1,234').waitFor();
    },
  },
];
