/** Texts of reports with lines taken out, moved, doubled, cut and added: no line is dropped. */
import { readContents } from '../../src/intake/contents';
import { numberLines } from '../../src/intake/lines';
import { readReport } from '../../src/intake/report';
import { plannedTab } from '../../src/model/planned-tab';
import type { Records } from '../../src/model/records';
import { importReport } from '../../src/pipeline';
import { squeeze } from '../../src/prose/words';
import type { Chance } from './chance';
import { demand, type Kind } from './kind';
import { shortLine } from './texts';
import { anyReport } from './whole';

type Edit = (lines: string[], at: number, chance: Chance) => void;

const edits: readonly Edit[] = [
  (lines, at) => lines.splice(at, 1),
  (lines, at, chance) => lines.splice(at, chance.below(30)),
  (lines, at, chance) =>
    lines.splice(chance.below(lines.length), 0, ...lines.splice(at, 1 + chance.below(20))),
  (lines, at) => lines.splice(at, 0, lines[at] ?? ''),
  (lines, at, chance) => lines.splice(at, 0, shortLine(chance).replace(/[\r\n\u2028\u2029]/g, ' ')),
  (lines, at, chance) => {
    const text = lines[at] ?? '';
    const cut = chance.below(text.length + 1);
    lines.splice(at, 1, text.slice(0, cut), text.slice(cut));
  },
  (lines, at) => lines.splice(at, 2, `${lines[at] ?? ''}${lines[at + 1] ?? ''}`),
  (lines, at, chance) => {
    const text = lines[at] ?? '';
    const cut = chance.below(text.length + 1);
    lines[at] =
      text.slice(0, cut) +
      shortLine(chance).replace(/[\r\n\u2028\u2029]/g, ' ') +
      text.slice(cut + chance.below(3));
  },
  (lines, at, chance) => {
    lines[at] = (lines[at] ?? '').replace(/\t/g, chance.pick(['  ', '\t\t', ' ', ' | ']));
  },
];

/** Words that nobody uses, which therefore can be looked for: in a line, in a cell, in a heading. */
const marks: readonly ((word: string, text: string) => string)[] = [
  word => word,
  word => `  - ${word} 추진 (12명)`,
  word => `○ ${word}: 3개소`,
  word => `□ ${word}`,
  word => `※ ${word}`,
  word => `${word}\t12\t3`,
  word => `【${word}】`,
  (word, text) => `${text} ${word}`,
  (word, text) => `${text}\t${word}`,
];

/** A report's text after some edits, and the words that were put into it. */
export function editedReport(chance: Chance): { readonly text: string; readonly words: readonly string[] } {
  const lines = anyReport(chance).split('\n');
  for (let left = 1 + chance.below(12); left > 0; left--)
    chance.pick(edits)(lines, chance.below(lines.length), chance);
  const words = chance.many(1 + chance.below(4), at => `뷁${'갉낡닭'[at % 3]}${at}쀍`);
  for (const word of words) {
    const at = chance.below(lines.length);
    const mark = chance.pick(marks)(word, lines[at] ?? '');
    lines.splice(at, mark.startsWith(lines[at] ?? '\0') ? 1 : 0, mark);
  }
  return { text: lines.join(chance.pick(['\n', '\n', '\r\n', '\r'])), words };
}

/** All that came of a text. */
function textsOf(text: string): string {
  const { plans, leftovers } = importReport(text);
  const cells = plans.flatMap(plan => plannedTab(plan).rows.flatMap(row => row.map(({ shown }) => shown)));
  return squeeze([...cells, ...leftovers.map(left => left.text)].join(' '));
}

/** Heads of the tables of 정원 and 현원, and lines of the contents list: the report's own are made anew. */
function isMadeAnew(text: string, word: string): boolean {
  const lines = text.split(/\r\n?|\n/);
  const at = lines.findIndex(line => line.includes(word));
  const around = lines.slice(Math.max(0, at - 2), at + 4).join('\n');
  const contents = readContents(numberLines(text));
  const listed = contents ? numberLines(text).slice(contents.first, contents.end) : [];
  return /직\s*급|\d급/.test(around) || listed.some(line => line.text.includes(word));
}

function demandWords(text: string, words: readonly string[]): void {
  const all = textsOf(text);
  for (const word of words)
    demand(all.includes(word) || isMadeAnew(text, word), () => {
      const at = text.split(/\r\n?|\n/).findIndex(line => line.includes(word));
      const around = text.split(/\r\n?|\n/).slice(Math.max(0, at - 4), at + 4);
      return `${word} is gone:\n${around.join('\n')}`;
    });
}

/** Reports' texts after edits. */
export const texts: Kind = {
  name: 'texts',
  title: '고쳐 쓴 보고서 글 읽기(옮기거나 알리지 않은 줄 0)',
  isFile: true,
  share: 3000,
  run: chance => {
    const { text, words } = editedReport(chance);
    demandWords(text, words);
  },
};

/** What is left of a text that is no report at all: every line is told. */
export const anyText: Kind = {
  name: 'any-text',
  title: '보고서가 아닌 글 읽기',
  isFile: false,
  share: 1000,
  run: chance => {
    const text = chance.many(chance.below(60), () => shortLine(chance)).join('\n');
    const { records, leftovers }: { records: Records; leftovers: readonly { text: string }[] } =
      readReport(text);
    demand(
      records.troubles.length === 0 && leftovers.every(left => left.text !== ''),
      () => 'an empty leftover',
    );
  },
};
