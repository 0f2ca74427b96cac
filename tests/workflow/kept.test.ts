/** What was submitted: its fingerprint, its pieces, and what changed since. */
import * as fc from 'fast-check';
import type { Cell, Tab } from '../../src/model/grid';
import type { KeptPiece } from '../../src/model/submissions';
import { changesSince } from '../../src/workflow/changes';
import { keptTexts, piecesOf } from '../../src/workflow/kept';
import { fingerprintOf, type OwnTabs, typedTexts } from '../../src/workflow/typed-texts';

const cell = (text: string): Cell => ({ value: text === '' ? null : text, shown: text });
const tab = (name: string, rows: readonly (readonly string[])[]): Tab => ({
  name,
  rows: rows.map(row => row.map(cell)),
});
const names = { status: '가족과 현황', projects: '가족과 사업', budget: '가족과 사업비' };
const own = (rows: readonly (readonly string[])[]): OwnTabs => ({
  status: tab(names.status, [['가족과 현황'], ['과 코드', 'A'], ['☞ 흰 칸을 채웁니다.'], ...rows]),
  projects: tab(names.projects, [['가족과 사업'], ['사업명', '돌봄']]),
  budget: tab(names.budget, [['가족과 사업비'], ['1', '100']]),
});

const rows = [['팀명'], ['돌봄팀'], [], ['정원', '5', '3']];
const print = (tabs: OwnTabs): string => fingerprintOf(typedTexts(tabs));

describe('a fingerprint', () => {
  const base = print(own(rows));

  test('is the same for the same typed texts, whatever tabs are called and formulas say', () => {
    const renamed = own(rows);
    expect(print({ ...renamed, status: { ...renamed.status!, name: '다른 이름' } })).toBe(base);
    const live = (value: number): Cell => ({ value, shown: String(value), formula: 'SUM(A1:A2)' });
    const withSum = (value: number): OwnTabs => {
      const tabs = own(rows);
      return { ...tabs, budget: { ...tabs.budget!, rows: [...tabs.budget!.rows, [live(value)]] } };
    };
    expect(print(withSum(1))).toBe(print(withSum(2)));
    expect(print(withSum(1))).toBe(base);
    expect(print(own([...rows, [], ['']]))).toBe(base);
  });

  test.each([
    ['another figure', [['팀명'], ['돌봄팀'], [], ['정원', '5', '4']]],
    ['a figure in another column', [['팀명'], ['돌봄팀'], [], ['정원', '5', '', '3']]],
    ['a row more', [...rows, ['현원', '4']]],
    ['rows in another order', [['정원', '5', '3'], ['팀명'], ['돌봄팀']]],
  ])('is another for %s', (_, changed) => {
    expect(print(own(changed))).not.toBe(base);
  });
});

describe('pieces', () => {
  const text = fc.oneof(fc.string(), fc.constantFrom('=1+1', '"', '\\', '\n', '가'.repeat(20_000)));
  const grid = fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 6 });

  test('fit into cells of a file, and are put together as they were, in whatever order', () => {
    fc.assert(
      fc.property(grid, fc.boolean(), (typed, isReversed) => {
        const texts = typedTexts(own(typed));
        const pieces = piecesOf(texts, 'A', '2023-11-06T10:00');
        expect(Math.max(...pieces.map(piece => piece.text.length))).toBeLessThanOrEqual(30_000);
        const order = isReversed ? [...pieces].reverse() : pieces;
        expect(keptTexts([...order, ...pieces], 'A', fingerprintOf(texts))).toEqual(texts);
      }),
      { numRuns: 50 },
    );
  });

  test.each(['+1 ', "'가 ", '가 ='])('are cut where no cell would take or lose a sign: %j', sign => {
    const texts = typedTexts(own([[sign.repeat(40_000), '끝']]));
    const pieces = piecesOf(texts, 'A', '').map(piece => piece.text);
    for (const piece of pieces) expect(piece).toMatch(/^[^\s=+'@-]/);
    expect(keptTexts(piecesOf(texts, 'A', ''), 'A', fingerprintOf(texts))).toEqual(texts);
  });

  test.each<[string, (piece: KeptPiece) => KeptPiece[]]>([
    ['gone', ({ ordinal, ...piece }) => (ordinal === 1 ? [] : [{ ordinal, ...piece }])],
    ['edited', piece => [{ ...piece, text: piece.text.replace('돌봄', '돌붐') }]],
    ['torn', piece => [{ ...piece, text: piece.text.slice(1) }]],
  ])('that are %s are never misread', (_, hurt) => {
    const texts = typedTexts(own(rows));
    const pieces = piecesOf(texts, 'A', '').flatMap(hurt);
    expect(keptTexts(pieces, 'A', fingerprintOf(texts))).toBeUndefined();
  });
});

describe('changes', () => {
  const changed = (to: readonly (readonly string[])[]) =>
    changesSince(typedTexts(own(rows)), own(to), names).map(({ cell: at, was, is }) => [at, was, is]);

  test('are told by cell, with what was and what is', () => {
    expect(changed([['팀명'], ['돌봄팀'], [], ['정원', '6', '3']])).toEqual([['B7', '5', '6']]);
    expect(changed(rows)).toEqual([]);
  });

  test('a row put in between is that row alone', () => {
    expect(changed([['팀명'], ['가족팀'], ['돌봄팀'], [], ['정원', '5', '3']])).toEqual([
      ['A5', '', '가족팀'],
    ]);
  });

  test('a row taken out is told where it stood', () => {
    expect(changed([['팀명'], [], ['정원', '5', '3']])).toEqual([['A5', '돌봄팀', '']]);
  });

  test('a tab that is gone is told under the name that it should have', () => {
    const { budget: _gone, ...rest } = own(rows);
    expect(changesSince(typedTexts(own(rows)), rest, names)).toEqual([
      { tab: names.budget, cell: 'A1', was: '1', is: '' },
      { tab: names.budget, cell: 'B1', was: '100', is: '' },
    ]);
  });

  test('none are told of equal texts, and some of any others', () => {
    const grid = fc.array(fc.array(fc.constantFrom('', '가', '나'), { maxLength: 3 }), { maxLength: 6 });
    fc.assert(
      fc.property(grid, grid, (one, other) => {
        const told = changesSince(typedTexts(own(one)), own(other), names);
        expect(told.length === 0).toBe(print(own(one)) === print(own(other)));
      }),
    );
  });
});
