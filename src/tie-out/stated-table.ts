/** A status table as it must stand in the report: title, notes, unit, header, and its cells row by row. */
import { pathOf } from '../model/forms';
import type { StatusTable } from '../model/records';
import type { Sourced } from '../model/sourced';
import { type Stated, stated } from './stated';

/** Every label of the header once: a group over several columns, and a label that reaches across. */
function statedHead({ form }: StatusTable, section: string): Stated[] {
  const paths: string[][] = [];
  for (const { path } of form.columns) {
    const before = paths[paths.length - 1];
    paths.push(path.value.trim() === '' && before ? before : pathOf(path.value));
  }
  const depth = Math.max(0, ...paths.map(path => path.length));
  const rows = Array.from({ length: depth }, (_, d) =>
    paths.flatMap((path, col): Stated[] => {
      const group = path.slice(0, d + 1).join('>');
      const isMerged = col > 0 && paths[col - 1]!.slice(0, d + 1).join('>') === group;
      const text = path[d] ?? '';
      if (text === '' || isMerged) return [];
      return [{ section, text, role: 'shared', source: form.columns[col]!.path }];
    }),
  );
  return rows.flat();
}

const isSame = (a: Sourced<unknown> | undefined, b: Sourced<unknown>): boolean =>
  a !== undefined && a.text === b.text && JSON.stringify(a.at) === JSON.stringify(b.at);

/** The cells; a label that several rows share stands once. Labels of fixed rows are also those of the form. */
function statedRows({ form, rows }: StatusTable, section: string): Stated[] {
  return rows.flatMap(({ cells }, r) =>
    cells.flatMap((cell, col) => {
      if (!cell || isSame(rows[r - 1]?.cells[col], cell)) return [];
      return stated(section, col < form.labelColumns.value ? 'shared' : 'cell', cell);
    }),
  );
}

/** Everything that stands in a status table. */
export function statedTable(table: StatusTable, section: string): Stated[] {
  const { form, lines, notes } = table;
  const notesAt = (where: 'above' | 'below'): Stated[] =>
    notes.filter(note => note.where === where).flatMap(({ text }) => stated(section, 'line', text));
  const titled = form.printTitle.value && form.title.value !== '';
  return [
    ...(titled ? [...stated(section, 'shared', form.title), ...stated(section, 'value', form.period)] : []),
    ...notesAt('above'),
    ...stated(section, 'value', form.unit),
    ...(form.shape.value === '글'
      ? lines.flatMap(line => stated(section, 'line', line))
      : [...statedHead(table, section), ...statedRows(table, section)]),
    ...notesAt('below'),
  ];
}
