/** Random records, as an office could fill them in. */
import fc from 'fast-check';
import { type Absences, budgetCategories, budgetUnits, type Records, ranksOf } from '../../src/model/records';
import { outlineLevels, type Setup } from '../../src/model/setup';
import { given, withSources } from '../../src/model/sourced';
import { looseForms, settled, setups } from './arbitrary-setup';
import { arbitraryTable } from './arbitrary-table';
import { counts, maybe, typed, withoutNothing, words } from './arbitrary-words';

const absences = (setup: Setup): fc.Arbitrary<Absences> =>
  fc
    .record({
      rows: fc.array(
        fc
          .record({
            category: fc.constantFrom('사고', '정원 외').map(given),
            reason: typed,
            rank: maybe(fc.constantFrom('계', ...setup.ranks.map(({ name }) => name.value)).map(given)),
            count: counts,
          })
          .map(withoutNothing),
        { maxLength: 10 },
      ),
      wording: maybe(typed),
    })
    .map(withoutNothing);

const headcountKeys = (setup: Setup) =>
  (['authorized', 'current'] as const).flatMap(kind => [
    { kind },
    ...setup.specialKinds.map(({ name }) => ({ kind, special: name.value })),
  ]);

const some = <T, U>(items: readonly T[], item: (value: T) => fc.Arbitrary<U>): fc.Arbitrary<U[]> =>
  fc.subarray([...items]).chain(chosen => fc.tuple(...chosen.map(item))) as fc.Arbitrary<U[]>;
const someOf = <T, U>(items: readonly T[], item: (value: T) => fc.Arbitrary<U>): fc.Arbitrary<U[]> =>
  fc
    .subarray([...items], { minLength: Math.min(1, items.length) })
    .chain(chosen => fc.tuple(...chosen.map(item))) as fc.Arbitrary<U[]>;

const headcount = (setup: Setup, code: string) => {
  const ranks = ranksOf(setup, code);
  return fc.boolean().chain(hasRemarks =>
    fc
      .record({
        ranks: fc.constant(ranks),
        hasRemarks: fc.constant(hasRemarks),
        unit: maybe(typed),
        rows: some(ranks.length > 0 ? headcountKeys(setup) : [], key =>
          fc
            .record({
              counts: someOf(ranks, rank => fc.record({ rank: fc.constant(rank), count: counts })),
              total: maybe(counts),
              remark: hasRemarks ? maybe(typed) : fc.constant(undefined),
            })
            .map(row => withoutNothing({ ...key, ...row })),
        ),
      })
      .map(withoutNothing),
  );
};

const budget = (setup: Setup) =>
  fc.array(
    fc
      .record({
        category: fc.constantFrom(...budgetCategories).map(given),
        unit: fc.constantFrom(...Object.keys(budgetUnits)).map(given),
        funds: some(setup.funds, fund => fc.record({ fund: fc.constant(fund.name.value), amount: counts })),
        total: maybe(counts),
        remark: maybe(typed),
        wording: maybe(typed),
      })
      .map(withoutNothing),
    { maxLength: 3 },
  );

const projects = (setup: Setup) =>
  fc.uniqueArray(fc.integer({ min: 1, max: 99 }), { maxLength: 4 }).chain(numbers =>
    fc.tuple(
      ...numbers.map(number =>
        fc
          .record({
            number: fc.constant(given(number)),
            title: typed,
            purpose: maybe(typed),
            sections: some(setup.sections, section =>
              fc.record({
                name: fc.constant(given(section.name.value)),
                nature: fc.constant(section.nature.value),
                lines: fc.array(fc.record({ level: fc.constantFrom(...outlineLevels), text: typed }), {
                  minLength: 1,
                  maxLength: 4,
                }),
              }),
            ),
            budget: budget(setup),
          })
          .map(withoutNothing),
      ),
    ),
  );

const published = (setup: Setup) => {
  const columnsOf = [...new Set(setup.ranks.flatMap(({ column }) => (column ? [column.value] : [])))];
  const divisions = [undefined, ...setup.divisions.map(({ code }) => code.value)];
  return fc
    .record({
      divisions: maybe(counts),
      teams: maybe(counts),
      authorized: maybe(counts),
      current: maybe(counts),
      headcount: some(columnsOf.length > 0 ? headcountKeys(setup) : [], key =>
        fc
          .record({
            division: fc
              .constantFrom(...divisions)
              .map(code => (code === undefined ? undefined : given(code))),
            total: maybe(counts),
            counts: someOf(columnsOf, column => fc.record({ column: fc.constant(column), count: counts })),
          })
          .map(row => withoutNothing({ ...key, ...row })),
      ),
      absences: absences(setup),
    })
    .map(withoutNothing);
};

const acceptances = fc.array(fc.record({ key: words, by: words, when: words, reason: words }), {
  maxLength: 3,
});

/** Whole records of a bureau. */
export const records: fc.Arbitrary<Records> = setups.chain(plainSetup => {
  const setup = withSources(plainSetup);
  return looseForms(plainSetup.divisions.map(({ code }) => code)).chain(loose => {
    const forms = withSources(settled(loose));
    const divisions = setup.divisions.map(division => {
      const code = division.code.value;
      const own = forms.filter(form => form.division.value === code);
      return fc.record({
        division: fc.constant(division),
        teams: fc.array(typed, { maxLength: 7 }),
        headcount: headcount(setup, code),
        absences: absences(setup),
        tables: fc.tuple(...own.map(arbitraryTable)),
        projects: projects(setup),
      });
    });
    return fc.record({
      setup: fc.constant(setup),
      forms: fc.constant(forms),
      divisions: fc.tuple(...divisions),
      published: published(setup),
      acceptances,
      troubles: fc.constant([]),
    }) as fc.Arbitrary<Records>;
  });
});
