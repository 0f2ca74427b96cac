import { equationsOf, type Form, formKey, type PlainForm, pathOf } from '../../src/model/forms';
import { withSources } from '../../src/model/sourced';

const column = (path: string, equation?: string) => ({ path, kind: '수' as const, equation });
const form = (...columns: ReturnType<typeof column>[]): Form =>
  withSources<PlainForm>({
    division: 'A',
    place: '현황',
    title: '표',
    ordinal: 1,
    printTitle: true,
    shape: '표',
    notesAbove: [],
    notesBelow: [],
    rows: [],
    labelColumns: 0,
    columns,
  });

test('paths and keys', () => {
  expect(pathOf('성별 > 남')).toEqual(['성별', '남']);
  expect(formKey(form())).toBe('A|현황|표|1');
});

test('equations name columns by path or by last label', () => {
  const f = form(
    column('계', '계 = 성별 > 남 + 여; 계 = 20대 + 30대'),
    column('성별 > 남'),
    column('성별 > 여'),
    column('20대'),
    column('30대'),
  );
  expect(equationsOf(f, 0)).toEqual([
    {
      total: 0,
      parts: [
        { column: 1, sign: 1 },
        { column: 2, sign: 1 },
      ],
    },
    {
      total: 0,
      parts: [
        { column: 3, sign: 1 },
        { column: 4, sign: 1 },
      ],
    },
  ]);
});

test('a minus needs spaces, so that a label may hold one', () => {
  const f = form(column('증감', '증감 = 2023-2 - 2022'), column('2023-2'), column('2022'));
  expect(equationsOf(f, 0)).toEqual([
    {
      total: 0,
      parts: [
        { column: 1, sign: 1 },
        { column: 2, sign: -1 },
      ],
    },
  ]);
});

test('a term that names no column is given back', () => {
  expect(equationsOf(form(column('계', '계 = 남 + 녀'), column('남'), column('여')), 0)).toEqual(['녀']);
  expect(equationsOf(form(column('계')), 0)).toEqual([]);
});
