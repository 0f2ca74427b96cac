/** The correct reports to measure with: the seeds with their errors mended, and the fixtures as they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { filledTabs, root } from './core.mjs';

/** Where correct reports of made-up bureaus stand. */
const folders = ['tests/fixtures/reports', 'tests/rules/reports'];

const textsIn = folder => readdirSync(`${root}${folder}`).filter(name => name.endsWith('.txt'));

/** The published reports, by the names of their files. */
export const seeds = () => textsIn('seeds');

/** A published report with every error of it put right, as its list in bench/mended says. */
export function mended(name) {
  const text = readFileSync(`${root}seeds/${name}`, 'utf8');
  const list = `${root}bench/mended/${name.replace(/\.txt$/, '.json')}`;
  const changes = existsSync(list) ? JSON.parse(readFileSync(list, 'utf8')) : [];
  return changes.reduce((changed, [before, after]) => {
    if (!changed.includes(before)) throw new Error(`${name}: ‘${before}’ is not there any more`);
    return changed.split(before).join(after);
  }, text);
}

/** A correct report as it is measured: its name, the length of its text, and its tabs. */
function reportOf(name, text) {
  return {
    name: name.replace(/^.*\//, '').replace(/\.txt$/, ''),
    bytes: Buffer.byteLength(text),
    tabs: filledTabs(text),
  };
}

/** Every correct report of the project. */
export function correctReports() {
  const inFolder = folder =>
    textsIn(folder).map(name => reportOf(name, readFileSync(`${root}${folder}/${name}`, 'utf8')));
  return [...seeds().map(name => reportOf(name, mended(name))), ...folders.flatMap(inFolder)];
}

/** A correct report of one's own, which no rule has seen. */
export const ownReport = path => reportOf(path, readFileSync(path, 'utf8'));
