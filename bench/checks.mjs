/**
 * `npm run bench:checks`: what the checks notice and what they do not. In correct reports one number, date, unit or
 * name is changed at a time, everywhere; printed for each kind is the share noticed of those that stand in a
 * relation, what was said of other cells, and the noise on the correct text. `--json`, `--missed` to list those
 * that went unnoticed, `--every 5` for a fifth of the changes, `--report OWN.txt` for a report of one's own. At the
 * end stands how long all rules take beside reading the workbook.
 */
import { changesOf, namesIn, statedCells } from './checks/changes.mjs';
import { core, findingsIn } from './checks/core.mjs';
import { isRelated } from './checks/relations.mjs';
import { correctReports, mended, ownReport, seeds } from './checks/reports.mjs';
import { speedOn } from './checks/speed.mjs';

const option = name => process.argv.includes(`--${name}`);
const every = Number(process.argv[process.argv.indexOf('--every') + 1]) || 1;

/** What a finding says, without what it says it of: the same words of another cell are another finding. */
const said = ({ rule, at, found, expected }) => `${rule}|${at.tab}|${at.cell}|${found}|${expected}`;
const nameOf = ({ tab, cell }) => `${tab}!${cell}`;
/** House style is not what is measured here. */
const isNotation = ({ fix, fixes }) => fix !== undefined || fixes !== undefined;

function withCell(tabs, { tab, cell }, change) {
  const { row, col } = core.cellPosition(cell);
  return tabs.map(own => {
    if (own.name !== tab) return own;
    const rows = [...own.rows];
    rows[row] = [...rows[row]];
    const shown = change.text ?? change.value.toLocaleString('en', { maximumFractionDigits: 6 });
    rows[row][col] = { value: change.value ?? change.text, shown };
    return { ...own, rows };
  });
}

/** How one change fared: noticed at its cell or in its row, and what was said of cells that have no part in it. */
function outcomeOf(tabs, place, change, known) {
  const fresh = findingsIn(withCell(tabs, place, change)).filter(
    finding => !known.has(said(finding)) && !isNotation(finding),
  );
  const { row, col } = core.cellPosition(place.cell);
  const isBeside = cell => cell.tab === place.tab && core.cellPosition(cell.cell)?.row === row;
  const touches = ({ at, related }) => [at, ...related].some(isBeside);
  const tab = tabs.find(({ name }) => name === place.tab);
  return {
    noticed: fresh.filter(touches),
    wrong: fresh.filter(finding => finding.severity !== 'note' && !touches(finding)),
    isRelated: isRelated(tab, row, col, change),
  };
}

function* allChanges(tabs) {
  const records = core.readRecords(tabs);
  const { year, asOf } = records.setup.report;
  const places = statedCells(records).flatMap(place => {
    const position = core.cellPosition(place.cell);
    const cell = position && tabs.find(({ name }) => name === place.tab)?.rows[position.row]?.[position.col];
    return cell && cell.formula === undefined && cell.value !== null ? [{ place, cell }] : [];
  });
  const often = namesIn(places.map(({ cell }) => cell.shown));
  for (const { place, cell } of places) {
    const facts = {
      year: year.value,
      nature: place.nature,
      asOf: asOf?.value ?? `${year.value}-12-31`,
      often,
    };
    for (const change of changesOf(cell, facts)) yield { place, change };
  }
}

function measure({ name, bytes, tabs }) {
  const before = findingsIn(tabs);
  const known = new Set(before.map(said));
  const of = severity => before.filter(finding => finding.severity === severity).length;
  const kinds = new Map();
  let n = 0;
  for (const { place, change } of allChanges(tabs)) {
    if (n++ % every > 0) continue;
    const kind = kinds.get(change.kind) ?? { changed: 0, noticed: 0, missed: [], unrelated: 0, wrong: [] };
    kinds.set(change.kind, kind);
    const { noticed, wrong, isRelated: related } = outcomeOf(tabs, place, change, known);
    kind.changed++;
    const where = `${nameOf(place)}  ${change.written} → ${change.text ?? change.value}`;
    if (noticed.length > 0) kind.noticed++;
    else if (related) kind.missed.push(where);
    else kind.unrelated++;
    if (noticed.length === 0)
      for (const finding of wrong) kind.wrong.push(`${where}: ${finding.rule} ${finding.message}`);
  }
  const noise = { error: of('error'), warning: of('warning'), note: of('note'), bytes };
  return { report: name, noise, kinds: Object.fromEntries(kinds) };
}

const percent = (part, whole) => (whole === 0 ? '—' : `${((part / whole) * 100).toFixed(1)}%`);

function tell({ report, noise, kinds }) {
  console.log(`\n■ ${report} (${(noise.bytes / 1024).toFixed(0)} KB)`);
  console.log(`  noise on the correct text: 오류 ${noise.error}, 주의 ${noise.warning}, 참고 ${noise.note}`);
  console.log('  kind                 changed  noticed  missed  no relation  share noticed  wrongly');
  for (const [kind, { changed, noticed, missed, unrelated, wrong }] of Object.entries(kinds)) {
    const numbers = [changed, noticed, missed.length, unrelated].map((n, i) =>
      String(n).padStart([9, 9, 8, 13][i]),
    );
    const share = percent(noticed, noticed + missed.length).padStart(15);
    console.log(`  ${kind.padEnd(19)}${numbers.join('')}${share}${String(wrong.length).padStart(9)}`);
    if (option('missed'))
      for (const where of [...missed, ...wrong.map(own => `WRONG ${own}`)]) console.log(`      ${where}`);
  }
}

/** What all reports come to, kind by kind. */
function tellAll(results) {
  const sums = new Map();
  for (const { kinds } of results)
    for (const [kind, { noticed, missed, wrong }] of Object.entries(kinds)) {
      const sum = sums.get(kind) ?? { noticed: 0, all: 0, wrong: 0 };
      sums.set(kind, {
        noticed: sum.noticed + noticed,
        all: sum.all + noticed + missed.length,
        wrong: sum.wrong + wrong.length,
      });
    }
  console.log('\n■ all reports: noticed of those that stand in a relation');
  for (const [kind, { noticed, all, wrong }] of sums)
    console.log(`  ${kind.padEnd(20)} ${noticed}/${all} ${percent(noticed, all)}, wrongly ${wrong}`);
}

const own = process.argv.flatMap((word, i) => (word === '--report' ? process.argv[i + 1] : []));
const results = (own.length > 0 ? own.map(ownReport) : correctReports()).map(measure);
const [seed] = seeds();
const speed = await speedOn(mended(seed));
if (option('json')) console.log(JSON.stringify({ results, speed }, null, 2));
else {
  for (const result of results) tell(result);
  tellAll(results);
  const { read, check, times } = speed;
  console.log(`\n■ speed on ${seed}: all rules ${check.toFixed(0)} ms, reading .xlsx ${read.toFixed(0)} ms`);
  console.log(`  ${times.toFixed(1)}× (at most 4×)`);
}
