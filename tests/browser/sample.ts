/** What a script could answer: a bureau of four divisions on the way to its report. */
import type {
  CheckOutcome,
  Counts,
  DivisionProgress,
  ListedAcceptance,
  ListedFinding,
  Opened,
  PastePreview,
  ReportOutcome,
} from '../../src/apps-script/shapes';

/** Counts of findings. */
export const counts = (error: number, warning: number, note: number, accepted = 0): Counts => ({
  error,
  warning,
  note,
  accepted,
});

/** A division on its way; what is not told is as usual. */
export function division(name: string, some: Partial<DivisionProgress> = {}): DivisionProgress {
  const own = some.counts ?? counts(0, 0, 0);
  return {
    code: name,
    name,
    state: '작성중',
    since: '',
    by: '',
    reason: '',
    owner: '주무관',
    extension: '2101',
    counts: own,
    tabs: [
      { tab: `${name} 현황`, filled: 42, asked: 50, counts: own },
      { tab: `${name} 사업`, filled: 118, asked: 118, counts: counts(0, 0, 0) },
      { tab: `${name} 사업비`, filled: 3, asked: 12, counts: counts(0, 0, 0) },
    ],
    changed: [],
    steps: [],
    ...some,
  };
}

const finding = (some: Partial<ListedFinding> & Pick<ListedFinding, 'key'>): ListedFinding => ({
  severity: 'error',
  division: '총무과',
  tab: '총무과 현황',
  cell: 'F12',
  message: '직급별 현원을 더하면 46명인데 계에는 45명으로 적혀 있습니다.',
  text: '45',
  expected: '46',
  related: [],
  fixes: 0,
  ...some,
});

/** One finding of each sort. */
export const findings: readonly ListedFinding[] = [
  finding({
    key: 'a',
    related: ['B12', 'C12', 'D12', 'E12', 'G12'].map((cell, i) => ({
      tab: '총무과 현황',
      cell,
      text: String(i + 7),
    })),
  }),
  finding({
    key: 'b',
    tab: '총무과 사업비',
    cell: 'H4',
    message: '재원을 더하면 1,022,477천원인데 계에는 1,022,577천원으로 적혀 있습니다. 구비를 확인해 주세요.',
    text: '1,022,577',
    expected: '1,022,477',
    related: [{ tab: '총무과 사업', cell: 'E31', text: '사업비 1,022,577천원' }],
  }),
  finding({
    key: 'c',
    severity: 'warning',
    tab: '총무과 사업',
    cell: 'E18',
    message:
      '추진실적인데 날짜가 실적 기준일(2023. 10. 31.)보다 뒤입니다. 예정이면 ‘예정’이라고 적어 주세요.',
    text: '11. 24. 직원 워크숍 개최',
    expected: '',
  }),
  finding({
    key: 'd',
    severity: 'note',
    tab: '총무과 사업',
    cell: 'E7',
    message: '날짜의 마침표 뒤를 한 칸 띄어 씁니다.',
    text: '2023.3.2.',
    expected: '2023. 3. 2.',
    fixes: 1,
  }),
  finding({
    key: 'e',
    severity: 'note',
    tab: '총무과 사업',
    cell: 'E9',
    message: '네 자리부터는 쉼표를 찍습니다.',
    text: '1200명',
    expected: '1,200명',
    fixes: 3,
  }),
];

/** One that somebody took on. */
export const accepted: readonly ListedAcceptance[] = [
  {
    ...finding({
      key: 'z',
      severity: 'warning',
      cell: 'C30',
      message: '비율을 더하면 101%입니다.',
      text: '34%',
      expected: '',
    }),
    by: 'chongmu@example.com',
    when: '2023-11-05T10:12',
    reason: '반올림한 값이라 그대로 둡니다.',
  },
];

const changed = [
  { tab: '회계과 현황', cell: 'C12', was: '45', is: '46' },
  { tab: '회계과 사업', cell: 'E31', was: '', is: '○ 계약 심사 412건' },
];

/** The divisions of the bureau. */
export const divisions: readonly DivisionProgress[] = [
  division('총무과', { counts: counts(2, 1, 2, 1) }),
  division('기획예산과', {
    state: '반려',
    since: '2023-11-05T17:40',
    by: 'guk@example.com',
    reason: '사업비의 단위를 천원으로 맞춰 주세요.',
    counts: counts(0, 1, 0),
  }),
  division('회계과', {
    state: '제출',
    since: '2023-11-05T16:02',
    by: 'hoegye@example.com',
    changed,
    steps: ['submit', 'return'],
  }),
  division('민원여권과', {
    state: '확정',
    since: '2023-11-04T11:20',
    by: 'guk@example.com',
    steps: ['return'],
  }),
];

/** As it opens for the supervisor. */
export const supervisor: Opened = {
  who: 'guk@example.com',
  role: 'supervisor',
  own: null,
  bureau: '행정국',
  title: '2023년도 주요업무 추진실적',
  layout: 'ready',
  deadline: '2023. 11. 8.',
  left: '2일 3시간 남음',
  checked: '2023-11-06T09:00',
  divisions,
  report: null,
};

/** As it opens for somebody of the first division. */
export const staff: Opened = {
  ...supervisor,
  who: 'chongmu@example.com',
  role: 'staff',
  own: '총무과',
  divisions: [{ ...divisions[0]!, steps: ['submit'] }],
};

/** What a check tells whoever opened the page. */
export const outcomeFor = (opened: Opened): CheckOutcome => ({
  counts: counts(2, 1, 2, 1),
  findings,
  accepted,
  divisions: opened.divisions,
});

/** What rolling up tells. */
export const totals = { divisions: 4, teams: 17, authorized: 186, current: 179, projects: 31 };

/** A report whose numbers all stand in it. */
export const report: ReportOutcome = {
  link: 'https://docs.google.com/document/d/1/edit',
  files: [
    { name: '2023년도 주요업무 추진실적.docx', link: 'https://drive.google.com/file/d/2/view' },
    { name: '2023년도 주요업무 추진실적.hwpx', link: 'https://drive.google.com/file/d/3/view' },
  ],
  numbers: { all: 1234, found: 1234, lost: [], foreign: [] },
};

/** What would become of a pasted text. */
export const pastePreview: PastePreview = {
  projects: ['직원 후생복지 증진', '청사 관리', '기록물 관리', '민원 편의 시책'],
  tables: ['인력현황', '청사 현황', '차량 현황', '기록물 보유 현황', '당직 현황'],
  leftovers: [{ line: 112, text: '(뒷면에 계속)' }],
  occupied: ['총무과 사업'],
};
