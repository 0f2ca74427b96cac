/** Everything that somebody can set off in a shared workbook, each with the moment before it. */
import type { Calls } from '../../src/apps-script/shapes';
import { cellOf, divisions, FIRST, REVIEWER, SECOND, SUPERVISOR, setFact } from '../apps-script/shared';
import { smallTextOf } from '../apps-script/small';
import { ask, valueIn } from '../apps-script/world';
import type { Snapshot } from '../emulator/store/snapshot';
import type { World } from '../emulator/world';

const [first, second] = divisions as [Named, Named];
type Named = (typeof divisions)[number];

/** What the page gets back, whatever was asked. */
export type Answered = {
  readonly ok: boolean;
  readonly error?: { readonly code: string; readonly message: string };
};

/** One thing that can be set off. */
export interface Operation {
  /** As the menu or the page calls it. */
  readonly name: string;
  readonly user: string;
  /** From a workbook just laid out to the moment before. */
  readonly prepare: (world: World) => void;
  readonly run: (world: World) => Answered;
  /** What it finds half done it keeps once more, so that 제출 이력 and 제출본 say more of it than of a whole run. */
  readonly keepsMore?: boolean;
}

const does =
  <Name extends keyof Calls>(name: Name, user: string, given: Parameters<Calls[Name]>[0]) =>
  (world: World): Answered =>
    ask(world, name, given, user);

const step = (
  of: Named,
  name: 'confirm' | 'submit' | 'return' | 'approve' | 'takeIn',
  user: string,
  reason = '',
) => does('step', user, { division: of.code, step: name, reason });

/** A total that does not foot: an 오류 of the division's own. */
function spoil(world: World, of: Named): void {
  world.type(`${of.name} 현황`, cellOf(world, `${of.name} 현황`, /^정원$/, 1), '999', SUPERVISOR);
}

/** Two blanks in two lines: what 표기 고치기 mends. */
function blot(world: World): void {
  const tab = `${first.name} 사업`;
  for (const [line, text] of [
    [/^안부 확인/, '안부  확인을 마침'],
    [/집중 확인$/, '겨울철  집중 확인'],
  ] as const)
    world.type(tab, cellOf(world, tab, line), text, FIRST);
}

const nothing = (): void => {};
const submitted = (world: World): void => {
  valueIn(ask(world, 'step', { division: first.code, step: 'submit', reason: '' }, FIRST));
};

function settled(world: World): void {
  submitted(world);
  for (const { key, severity, division } of valueIn(ask(world, 'check', null)).findings)
    if (severity === 'error' && division === null) valueIn(ask(world, 'accept', { key, reason: '확인 중' }));
}

/** The findings that were seen before something is done about them. */
let noted: readonly string[] = [];

/** All of them, in the order of the work. */
export const operations: readonly Operation[] = [
  {
    name: '서식 탭 만들기',
    user: SUPERVISOR,
    prepare: world => {
      const row = Number(cellOf(world, '설정', new RegExp(`^${second.code}$`)).slice(1)) + 1;
      world.type('설정', `A${row}`, 'C');
      world.type('설정', `B${row}`, '이음과');
    },
    run: does('layOutTabs', SUPERVISOR, null),
  },
  {
    name: '점검(담당자)',
    user: FIRST,
    prepare: world => spoil(world, first),
    run: does('check', FIRST, null),
  },
  {
    name: '점검(취합 담당자)',
    user: SUPERVISOR,
    prepare: world => spoil(world, first),
    run: does('check', SUPERVISOR, null),
  },
  {
    name: '점검하고 취합',
    user: SUPERVISOR,
    prepare: world => spoil(world, first),
    run: does('checkAndRollUp', SUPERVISOR, null),
  },
  {
    name: '수용',
    user: FIRST,
    prepare: world => {
      spoil(world, first);
      const { findings } = valueIn(ask(world, 'check', null, FIRST));
      noted = findings.filter(({ severity }) => severity === 'error').map(({ key }) => key);
    },
    run: world => ask(world, 'accept', { key: noted[0]!, reason: '=증원 협의 중' }, FIRST),
  },
  {
    name: '표기 고치기',
    user: FIRST,
    prepare: world => {
      blot(world);
      noted = valueIn(ask(world, 'check', null, FIRST)).findings.map(({ key }) => key);
    },
    run: world => ask(world, 'fix', { keys: noted }, FIRST),
  },
  {
    name: '과 확인',
    user: REVIEWER,
    prepare: world => setFact(world, /^확인 단계$/, '사용'),
    run: step(first, 'confirm', REVIEWER),
  },
  { name: '제출', user: FIRST, prepare: nothing, run: step(first, 'submit', FIRST) },
  {
    name: '오류 남은 채 접수',
    user: SUPERVISOR,
    prepare: world => spoil(world, first),
    run: step(first, 'takeIn', SUPERVISOR, '기한이 지나 먼저 받음'),
  },
  {
    name: '반려',
    user: SUPERVISOR,
    prepare: submitted,
    run: step(first, 'return', SUPERVISOR, '수치 재확인'),
  },
  { name: '확정', user: SUPERVISOR, prepare: settled, run: step(first, 'approve', SUPERVISOR) },
  {
    name: '확정 뒤 반려',
    user: SUPERVISOR,
    prepare: world => {
      settled(world);
      valueIn(ask(world, 'step', { division: first.code, step: 'approve', reason: '' }));
    },
    run: step(first, 'return', SUPERVISOR, '다시'),
  },
  {
    name: '붙여 넣기',
    user: SECOND,
    keepsMore: true,
    prepare: nothing,
    run: does('putPaste', SECOND, {
      division: second.code,
      text: smallTextOf(second.name)
        .replace('이웃을 돕게', '=이웃을 함께 돕게')
        .replace('나눔팀', '나눔팀, 기부팀')
        .replace('600천원', '700천원')
        .replace('600천원', '700천원'),
      replace: true,
    }),
  },
  {
    name: '과별 제출본',
    user: FIRST,
    prepare: nothing,
    run: does('divisionCopy', FIRST, { division: first.code }),
  },
  { name: '보고서 만들기', user: SUPERVISOR, prepare: nothing, run: does('makeReport', SUPERVISOR, null) },
];

/** The moment before an operation. */
export function before(world: World, start: Snapshot, { prepare }: Operation): Snapshot {
  world.restore(start);
  prepare(world);
  return world.snapshot();
}
