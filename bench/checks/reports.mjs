/** The correct reports to measure with: the seeds with their errors mended, and the fixtures as they are. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { core, root } from './core.mjs';

const textsIn = folder => readdirSync(`${root}${folder}`).filter(name => name.endsWith('.txt'));

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

/** Every correct report: its name, the length of its text, and its tabs. */
export function correctReports() {
  const texts = [
    ...textsIn('seeds').map(name => [name, mended(name)]),
    ...textsIn('tests/fixtures/reports').map(name => [
      name,
      readFileSync(`${root}tests/fixtures/reports/${name}`, 'utf8'),
    ]),
  ];
  return texts.map(([name, text]) => ({
    name: name.replace(/\.txt$/, ''),
    bytes: Buffer.byteLength(text),
    tabs: core.importReport(text).plans.map(core.plannedTab),
  }));
}
