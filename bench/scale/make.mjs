/** Workbooks of any size, from the published report in seeds/: its divisions again and again, each with a code of its own. */
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** The project's own code, bundled for Node. */
async function core(folder) {
  const outfile = join(folder, 'core.mjs');
  buildSync({
    stdin: {
      contents: `
        export { readReport } from './src/intake/report';
        export { layOutTabs } from './src/template/tabs';
        export { createBook } from './src/cli/xlsx/book';`,
      resolveDir: root,
      loader: 'ts',
    },
    outfile,
    bundle: true,
    platform: 'node',
    format: 'esm',
    logLevel: 'error',
  });
  return import(pathToFileURL(outfile).href);
}

const again = (sourced, value) => ({ ...sourced, value, text: value });

/** The records with their divisions so many times over. */
function grown(records, divisions) {
  const { setup, forms } = records;
  const copies = Array.from({ length: divisions }, (_, i) => {
    const own = records.divisions[i % records.divisions.length];
    const round = Math.floor(i / records.divisions.length);
    const { code, name } = own.division;
    const division =
      round === 0
        ? own.division
        : {
            ...own.division,
            code: again(code, `${code.value}${round}`),
            name: again(name, `${name.value} ${round + 1}`),
          };
    const isOwn = form => form.division.value === code.value;
    const renamed = form => ({ ...form, division: again(form.division, division.code.value) });
    const ties = ({ divisions: tied }) => tied?.value.split(',').some(other => other.trim() === code.value);
    return {
      division,
      forms: forms.filter(isOwn).map(renamed),
      ties: setup.ranks.filter(ties).map(({ name: rank }) => [rank.value, division.code.value]),
      records: {
        ...own,
        division,
        tables: own.tables.map(table => ({ ...table, form: renamed(table.form) })),
      },
    };
  });
  const tiesOf = rank =>
    copies.flatMap(copy => copy.ties.filter(([name]) => name === rank).map(([, code]) => code));
  const ranks = setup.ranks.map(rank =>
    rank.divisions ? { ...rank, divisions: again(rank.divisions, tiesOf(rank.name.value).join(', ')) } : rank,
  );
  return {
    ...records,
    setup: { ...setup, ranks, divisions: copies.map(({ division }) => division) },
    forms: copies.flatMap(copy => copy.forms),
    divisions: copies.map(copy => copy.records),
    published: { headcount: [], absences: { rows: [] } },
  };
}

/** Writes a workbook of so many divisions; gives how many projects it has. */
export async function makeBook(path, divisions, folder) {
  const { readReport, layOutTabs, createBook } = await core(folder);
  const seed = readdirSync(join(root, 'seeds')).find(file => file.endsWith('.txt'));
  const { records } = readReport(readFileSync(join(root, 'seeds', seed), 'utf8'));
  const all = grown(records, divisions);
  writeFileSync(path, await createBook(layOutTabs(all)).save());
  return all.divisions.reduce((sum, division) => sum + division.projects.length, 0);
}
