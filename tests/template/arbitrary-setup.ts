/** Random setups and forms, as an office could make them. */
import fc from 'fast-check';
import { bracketKinds, columnKinds, Form, type PlainForm } from '../../src/model/forms';
import {
  captionStyles,
  divisionNumberings,
  divisionStates,
  natures,
  outlineLevels,
  type PlainSetup,
  projectNumberings,
} from '../../src/model/setup';
import { letters, maybe, withoutNothing, words } from './arbitrary-words';

const names = (maxLength: number, minLength = 0) => fc.uniqueArray(letters, { minLength, maxLength });
const report = fc
  .record({
    agency: words,
    bureau: words,
    year: fc.integer({ min: 2000, max: 2099 }),
    title: words,
    part: maybe(words),
    band: maybe(words),
    session: maybe(words),
    submitted: maybe(words),
    deadline: maybe(words),
    asOf: maybe(fc.constantFrom('2024-10-31', '2024-02-29')),
    slogan: maybe(words),
  })
  .map(withoutNothing);

/** Setups of up to three divisions. */
export const setups: fc.Arbitrary<PlainSetup> = names(3, 1).chain(divisionNames => {
  const codes = divisionNames.map((_, i) => `D${i + 1}`);
  const list = <T extends object>(arb: fc.Arbitrary<string[]>, item: (name: string) => fc.Arbitrary<T>) =>
    arb.chain(all => fc.tuple(...all.map(name => item(name).map(withoutNothing)))) as fc.Arbitrary<T[]>;
  return fc.record({
    report,
    divisions: list(fc.constant(divisionNames), name =>
      fc.record({
        code: fc.constant(codes[divisionNames.indexOf(name)]!),
        name: fc.constant(name),
        formerNames: maybe(words),
        state: maybe(fc.constantFrom(...divisionStates)),
        owner: maybe(words),
        reviewer: maybe(words),
        extension: maybe(words),
      }),
    ),
    ranks: list(names(5), name =>
      fc.record({
        name: fc.constant(name),
        column: maybe(letters),
        divisions: maybe(fc.subarray(codes, { minLength: 1 }).map(tied => tied.join(', '))),
      }),
    ),
    specialKinds: list(names(2), name => fc.record({ name: fc.constant(name), short: words })),
    funds: list(names(4), name => fc.record({ name: fc.constant(name), aliases: maybe(words) })),
    sections: list(names(4, 1), name =>
      fc.record({
        name: fc.constant(name),
        nature: fc.constantFrom(...natures),
        printed: words,
        mark: maybe(fc.constantFrom('□', '■')),
      }),
    ),
    bullets: fc
      .subarray([...outlineLevels])
      .chain(levels =>
        fc.tuple(
          ...levels.map(level =>
            fc.record({ level: fc.constant(level), symbol: fc.constantFrom('○', '-', '·', '') }),
          ),
        ),
      ),
    houseRules: fc
      .record({
        ratioRounding: maybe(fc.constantFrom('반올림' as const, '절사' as const)),
        zero: maybe(fc.constantFrom('-' as const, '0' as const)),
        caption: maybe(fc.constantFrom(...captionStyles)),
        projectNumber: maybe(fc.constantFrom(...projectNumberings)),
        divisionNumber: maybe(fc.constantFrom(...divisionNumberings)),
        organisation: maybe(words),
        people: maybe(words),
        peopleHead: maybe(words),
        terms: maybe(words),
      })
      .map(withoutNothing),
  });
});

const columns = fc.uniqueArray(letters, { minLength: 1, maxLength: 5 }).chain(paths =>
  fc.tuple(
    ...paths.map((path, i) =>
      fc
        .record({
          path: fc.constant(i > 1 ? `${paths[1]} > ${path}` : path),
          kind: fc.constantFrom(...columnKinds),
          bracket: maybe(fc.constantFrom(...bracketKinds)),
          equation: maybe(fc.constant(`${path} = ${paths.slice(i + 1).join(' + ') || '없는 열'}`)),
          required: maybe(fc.boolean()),
        })
        .map(withoutNothing),
    ),
  ),
);

const fixedRows = fc
  .record({ groups: names(2), alone: names(2), under: names(3, 1) })
  .map(({ groups, alone, under }) => [
    ...groups.flatMap(group => under.map(row => `${group} > ${row}`)),
    ...alone.filter(name => !groups.includes(name)),
  ]);

/** Forms of these divisions, not yet numbered among their equals. */
export const looseForms = (codes: readonly string[]): fc.Arbitrary<PlainForm[]> =>
  fc.array(
    fc
      .record({
        division: fc.constantFrom(...codes),
        place: fc.constantFrom('현황', '1', '12'),
        title: fc.constantFrom('가나', '다 라', ''),
        printTitle: fc.boolean(),
        unit: maybe(words),
        period: maybe(words),
        shape: fc.constantFrom('표' as const, '표' as const, '글' as const),
        notesAbove: fc.array(words, { maxLength: 2 }),
        notesBelow: fc.array(words, { maxLength: 2 }),
        rows: fc.oneof(fc.constant([]), fixedRows),
        columns,
      })
      .map(form => withoutNothing({ ...form, ordinal: 1, labelColumns: 0 }) as PlainForm),
    { maxLength: 4 },
  );

/** Ordinals among equal names; label columns where rows are fixed and there is a column to spare. */
export function settled(forms: readonly PlainForm[]): PlainForm[] {
  return forms.map((form, i) => {
    const isTwin = (other: PlainForm): boolean =>
      other.division === form.division && other.place === form.place && other.title === form.title;
    const rows = form.columns.length > 2 && form.shape === '표' ? form.rows : [];
    const labelColumns = rows.length > 0 ? 2 : 0;
    return Form.parse({ ...form, rows, labelColumns, ordinal: forms.slice(0, i).filter(isTwin).length + 1 });
  });
}
