/** 진행, 제출 이력, 제출본: read back as they were laid out, added to and never written over. */
import type { Tab } from '../../src/model/grid';
import { plannedTab } from '../../src/model/planned-tab';
import type { KeptPiece, TakenStep } from '../../src/model/submissions';
import { addAcceptance, layOutAcceptances, readAcceptances } from '../../src/template/acceptances';
import { addKept, layOutKept, readKept } from '../../src/template/kept';
import { layOutProgress, type ProgressRow, readProgress } from '../../src/template/progress';
import { addStep, layOutSteps, readSteps } from '../../src/template/steps';
import { withAddition } from './with-addition';

const step: TakenStep = {
  when: '2023-11-06T18:00',
  by: 'a@example.com',
  code: 'A',
  name: '가족과',
  step: '제출',
  reason: '=사유',
  fingerprint: '0123456789012345',
  errors: '0',
};

const added = (tab: Tab, ...steps: TakenStep[]): Tab =>
  steps.reduce((grown, own) => withAddition(grown, addStep(grown, own)), tab);

describe('제출 이력', () => {
  const empty = plannedTab(layOutSteps());

  test('grows below what stands in it', () => {
    const one = added(empty, step);
    const two = added(one, { ...step, step: '반려', reason: '' });
    expect(readSteps(two)).toEqual([step, { ...step, step: '반려', reason: '' }]);
    expect(two.rows.slice(0, one.rows.length)).toEqual(one.rows);
  });

  test('is read and grows where columns were moved, taken out, or the whole header is gone', () => {
    const moved = { ...empty, rows: empty.rows.map((row, i) => (i === 2 ? [...row].reverse() : row)) };
    expect(readSteps(added(moved, step))).toEqual([step]);
    const lacking = { ...empty, rows: empty.rows.map((row, i) => (i === 2 ? row.slice(0, 5) : row)) };
    expect(readSteps(added(lacking, step, step))).toEqual([step, step]);
    const bare = { ...empty, rows: [] };
    expect(readSteps(added(bare, step))).toEqual([step]);
  });

  test('is nothing without its tab', () => {
    expect(readSteps(undefined)).toEqual([]);
  });
});

test('수용 grows below what people typed in it', () => {
  const acceptance = { key: 'k1', by: 'a@example.com', when: '2023-11-06T18:00', reason: '증원 협의 중' };
  const tab = plannedTab(layOutAcceptances([acceptance]));
  const next = { ...acceptance, key: 'k2' };
  const grown = withAddition(tab, addAcceptance(tab, next));
  expect(readAcceptances(grown, [])).toEqual([acceptance, next]);
});

test('제출본 gives its pieces back, to the last blank', () => {
  const piece: KeptPiece = {
    when: '2023-11-06T18:00',
    code: 'A',
    fingerprint: '0123456789012345',
    kind: 'budget',
    ordinal: 2,
    text: ' 앞뒤 빈칸 ',
  };
  const tab = plannedTab(layOutKept());
  expect(readKept(withAddition(tab, addKept(tab, [piece])))).toEqual([piece]);
});

test('진행 is read back as it was laid out', () => {
  const counts = { error: 1, warning: 2, note: 3, accepted: 4 };
  const row: ProgressRow = {
    code: 'A',
    name: '가족과',
    state: '제출 후 변경',
    deadline: '11. 10.(금) 18:00',
    left: '2일 남음',
    edited: '2023-11-06T18:00',
    submitter: 'a@example.com',
    owner: 'a@example.com',
    extension: '7000',
    submitted: '0123456789012345',
    fingerprint: 'fedcba9876543210',
    checked: '2023-11-07T09:00',
    counts,
    tabs: [{ tab: '가족과 현황', filled: 3, asked: 10, counts }],
    changed: [{ tab: '가족과 사업', cell: 'E7', was: '옛 글', is: '=새 글' }],
  };
  const rows = [row, { ...row, code: 'B', name: '문화과', tabs: [], changed: [] }];
  expect(readProgress(plannedTab(layOutProgress(rows)))).toEqual(rows);
  expect(readProgress(plannedTab(layOutProgress([])))).toEqual([]);
  expect(readProgress({ name: '진행', rows: [] })).toEqual([]);
});
