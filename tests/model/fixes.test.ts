import type { Finding } from '../../src/model/findings';
import { changesOf, joinChanges, withTexts } from '../../src/model/fixes';
import type { Cell, Tab } from '../../src/model/grid';

const text = (value: string): Cell => ({ value, shown: value });
const tabs: readonly Tab[] = [
  {
    name: '가과 사업',
    rows: [
      [text('- 대상 : 주민'), { value: null, shown: '대상 : 주민', formula: 'A1' }],
      [text('대상 : 주민')],
    ],
  },
];

function offering(...fixes: readonly (readonly [cell: string, text: string])[]): Finding {
  const at = { tab: '가과 사업', cell: fixes[0]![0] };
  return {
    key: 'k',
    rule: 'colons-are-spaced-alike',
    severity: 'note',
    message: '',
    division: '가과',
    at,
    text: '대상 : 주민',
    found: null,
    expected: null,
    related: fixes.slice(1).map(([cell]) => ({ tab: '가과 사업', cell, text: '대상 : 주민' })),
    fixes: fixes.map(([cell, fixed]) => ({ tab: '가과 사업', cell, text: fixed })),
  };
}

it('changes what a rule read, and keeps the bullet before it', () => {
  expect(changesOf(tabs, [offering(['A1', '대상: 주민'], ['A2', '대상: 주민'])])).toEqual([
    { tab: '가과 사업', cell: 'A1', before: '- 대상 : 주민', text: '- 대상: 주민' },
    { tab: '가과 사업', cell: 'A2', before: '대상 : 주민', text: '대상: 주민' },
  ]);
});

it('leaves formulas, cells that hold something else, and cells that are not there', () => {
  expect(changesOf(tabs, [offering(['B1', '대상: 주민'])])).toEqual([]);
  expect(changesOf(tabs, [{ ...offering(['A2', '대상: 주민']), text: '기간 : 3월' }])).toEqual([]);
  expect(changesOf(tabs, [offering(['A9', '대상: 주민'])])).toEqual([]);
});

it('takes the first of two changes of a cell, and puts it into the tab', () => {
  const changes = changesOf(tabs, [offering(['A2', '대상: 주민']), offering(['A2', '대상 :주민'])]);
  expect(changes).toHaveLength(1);
  const [tab] = withTexts(tabs, changes);
  expect(tab!.rows[1]).toEqual([text('대상: 주민')]);
  expect(tab!.rows[0]).toEqual(tabs[0]!.rows[0]);
});

it('joins the rounds: from the first text to the last', () => {
  const change = (before: string, after: string) => ({ tab: 'a', cell: 'A1', before, text: after });
  expect(joinChanges([[change('가', '나')], [change('나', '다')]])).toEqual([change('가', '다')]);
  expect(joinChanges([[change('가', '나')], [change('나', '가')]])).toEqual([]);
});

it('fills a blank cell with a number, and never one that has something in it', () => {
  const fix = { tab: '가과 사업', cell: 'C1', text: '5', value: 5 };
  const finding: Finding = { ...offering(['C1', '5']), text: '', fixes: [fix] };
  expect(changesOf(tabs, [finding])).toEqual([{ ...fix, before: '' }]);
  expect(
    changesOf(tabs, [{ ...finding, at: { tab: '가과 사업', cell: 'A2' }, fixes: [{ ...fix, cell: 'A2' }] }]),
  ).toEqual([]);
});
