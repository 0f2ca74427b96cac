/** Random status tables that fit their forms. */
import fc from 'fast-check';
import { type Form, type FormColumnSetup, pathOf } from '../../src/model/forms';
import type { StatusTable, TableCell, TableRow } from '../../src/model/records';
import { given } from '../../src/model/sourced';
import { formatDate } from '../../src/prose/dates';
import { formatNumber } from '../../src/prose/numbers';
import { equationOf } from '../../src/template/live-total';
import { words } from './arbitrary-words';

type MaybeCell = TableCell | undefined;
const optional = (cell: fc.Arbitrary<TableCell>): fc.Arbitrary<MaybeCell> =>
  fc.option(cell, { nil: undefined });

const number = fc
  .integer({ min: 0, max: 5000 })
  .chain(value =>
    fc.constantFrom<TableCell>(
      { ...given(value), text: formatNumber(value) },
      { ...given(0), text: '-' },
      { ...given(value), text: `${formatNumber(value)} (12)`, bracket: '12' },
      { ...given(value), text: `${formatNumber(value)}㎡(2/4)`, bracket: '2/4' },
    ),
  );

const day = fc
  .constantFrom('2024-01-01', '2024-02-29', '1999-12-31')
  .chain(iso =>
    fc.constantFrom<TableCell>(
      { ...given(iso), text: formatDate(iso) },
      { ...given(iso), text: `${formatDate(iso)} (준공)`, bracket: '준공' },
      { ...given('-'), text: '-' },
    ),
  );

const text: fc.Arbitrary<TableCell> = words.map(given);
const cellFor = ({ kind }: FormColumnSetup) =>
  kind.value === '수' ? number : kind.value === '날짜' ? day : text;

/** Now and then the totals are right, as they mostly are. */
function totalled(form: Form, cells: readonly MaybeCell[]): MaybeCell[] {
  const right = [...cells];
  for (let column = cells.length - 1; column >= form.labelColumns.value; column--) {
    const equation = form.columns[column]?.kind.value === '수' ? equationOf(form, column) : undefined;
    if (!equation || !right[column]) continue;
    const parts = equation.parts.map(part => right[part.column]?.value);
    const sum = parts.reduce<number>((all, part) => all + (typeof part === 'number' ? part : 0), 0);
    right[column] = { ...given(sum), text: formatNumber(sum) };
  }
  return right;
}

const rowOf = (form: Form, labels: readonly MaybeCell[]): fc.Arbitrary<TableRow> =>
  fc
    .tuple(
      fc.tuple(...form.columns.slice(labels.length).map(column => optional(cellFor(column)))),
      fc.boolean(),
    )
    .map(([cells, isRight]) =>
      [...labels, ...cells].map((_, i, all) => (isRight ? totalled(form, all)[i] : all[i])),
    )
    .map(cells => ({ cells }));

function labelsOf(form: Form, path: string): MaybeCell[] {
  const labels = pathOf(path);
  return Array.from({ length: form.labelColumns.value }, (_, i) => {
    const label = labels[i];
    return label === undefined ? undefined : given(label);
  });
}

const isTyped = ({ cells }: TableRow): boolean => cells.some(cell => cell !== undefined);

/** A table of a form; where nothing at all is typed, its notes are the form's. */
export function arbitraryTable(form: Form): fc.Arbitrary<StatusTable> {
  const note = fc.record({ where: fc.constant('above' as const), text: words.map(given) });
  const below = fc.record({ where: fc.constant('below' as const), text: words.map(given) });
  const notes = fc
    .tuple(fc.array(note, { maxLength: 2 }), fc.array(below, { minLength: 1, maxLength: 2 }))
    .map(([first, last]) => [...first, ...last]);
  if (form.shape.value === '글') {
    const lines = fc.array(words.map(given), { maxLength: 6 });
    return fc.record({ form: fc.constant(form), rows: fc.constant([]), lines, notes });
  }
  const fixed = form.rows.map(row => rowOf(form, labelsOf(form, row.value)));
  const rows: fc.Arbitrary<TableRow[]> =
    fixed.length > 0 ? fc.tuple(...fixed) : fc.array(rowOf(form, []).filter(isTyped), { maxLength: 6 });
  return fc.record({ form: fc.constant(form), rows, lines: fc.constant([]), notes });
}
