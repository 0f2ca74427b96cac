/** One thing changed at a time, everywhere: a digit, a date, a unit, a letter of a name. */
import { core } from './core.mjs';

/** What is no statement of the report: who it belongs to, how it is ordered, what its form says. */
const APART = new Set(['division', 'form', 'number', 'category', 'unit', 'rank', 'name', 'level', 'nature']);

/** Every cell that the records hold a value of, once: `{tab, cell, nature}`. */
export function statedCells(records) {
  const found = new Map();
  const walk = (value, nature) => {
    if (value === null || typeof value !== 'object') return;
    if (Array.isArray(value)) {
      for (const item of value) walk(item, nature);
      return;
    }
    if ('at' in value && 'text' in value) {
      if (value.at?.tab) found.set(`${value.at.tab}!${value.at.cell}`, { ...value.at, nature });
      return;
    }
    for (const [key, own] of Object.entries(value)) if (!APART.has(key)) walk(own, value.nature ?? nature);
  };
  walk(records.divisions);
  walk(records.published);
  return [...found.values()];
}

/** Numbers that name rather than count: `제35조`, `4차`, `2023년`, `1동`, `A4`. */
const NAMED_BEFORE = /(?:[A-Za-z제'’‘#]|\d[./-])$/;
const NAMED_AFTER =
  /^\s?(?:년|월|일|차|조|급|호|시(?!간)|분(?!야)|학년|동\b|세|층|주년|단계|호선|면\b|항|종|등급)/;
const NUMBER = /\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?/g;

/** Another digit in one place of a number, by its length and value, so that every run changes the same. */
function otherNumber(written) {
  const places = [...written].flatMap((c, i) => (/\d/.test(c) ? [i] : []));
  const sum = [...written].reduce((total, c) => total + c.charCodeAt(0), 0);
  const at = places[sum % places.length];
  const digit = Number(written[at]);
  const next = digit === 9 ? (places.length === 1 ? 7 : at === 0 ? 8 : 0) : digit + 1;
  return written.slice(0, at) + next + written.slice(at + 1);
}

function numbersIn(text, year) {
  const dates = core.readPeriods(text, year);
  return [...text.matchAll(NUMBER)].filter(({ index, 0: written }) => {
    const end = index + written.length;
    const isDate = dates.some(({ start, end: behind }) => index >= start && index < behind);
    return !isDate && !NAMED_BEFORE.test(text.slice(0, index)) && !NAMED_AFTER.test(text.slice(end));
  });
}

function* numberChanges(text, year) {
  for (const { index, 0: written } of numbersIn(text, year)) {
    const other = otherNumber(written);
    yield {
      kind: 'number',
      at: index,
      written,
      text: text.slice(0, index) + other + text.slice(index + written.length),
    };
  }
}

/** Dates put where they cannot be: a day that no month has, an end before its beginning, a wrong weekday. */
function* dateChanges(text, year, nature, asOf) {
  for (const { start, end, from, to } of core.readPeriods(text, year)) {
    const written = text.slice(start, end);
    const put = instead => text.slice(0, start) + instead + text.slice(end);
    if (from.day !== undefined && /\d\s*\.\s*\d{1,2}\s*\./.test(written))
      yield {
        kind: 'impossible date',
        at: start,
        written,
        text: put(written.replace(/(\.\s*)\d{1,2}(\s*\.)(?!.*\d)/, '$132$2').replace(/(\d\.\s*)32/, '$132')),
      };
    if (to && to !== from && to.yearFrom !== 'own') {
      const [first, last] = [text.slice(from.start, from.end), text.slice(to.start, to.end)];
      const head = from.yearFrom === 'own' ? first.match(/^['’]?\d+\s*[.년]\s*/)[0] : '';
      const between = text.slice(from.end, to.start);
      if (first.slice(head.length).trim() !== last.trim())
        yield {
          kind: 'reversed period',
          at: start,
          written,
          text: put(head + last + between + first.slice(head.length)),
        };
    }
    for (const date of to && to !== from ? [from, to] : [from])
      if (date.weekday) {
        const other = '월화수목금토일'[
          '월화수목금토일'.indexOf(date.weekday) === 6 ? 0 : '월화수목금토일'.indexOf(date.weekday) + 1
        ];
        const own = text.slice(date.start, date.end);
        yield {
          kind: 'weekday',
          at: date.start,
          written: own,
          text:
            text.slice(0, date.start) + own.replace(`(${date.weekday}`, `(${other}`) + text.slice(date.end),
        };
      }
    const isAlone =
      text.slice(0, start).trim() === '' ||
      (/[:：]\s*$/.test(text.slice(0, start)) && text.slice(end).trim() === '');
    const [y, m] = asOf.split('-').map(Number);
    if (isAlone && from.yearFrom === 'own' && (nature === '실적' || nature === '계획')) {
      const month =
        nature === '실적' ? `${m === 12 ? y + 1 : y}. ${m === 12 ? 1 : 12}.` : `${y}. ${Math.max(1, m - 2)}.`;
      yield {
        kind: nature === '실적' ? 'achievement to come' : 'plan gone by',
        at: start,
        written,
        text: put(month),
      };
    }
  }
}

const UNITS = [
  ['천원', '원'],
  ['천원', '백만원'],
  ['백만원', '천원'],
];

function* unitChanges(text) {
  for (const [unit, other] of UNITS)
    for (const { index } of text.matchAll(new RegExp(`(?<=\\d\\s?)${unit}`, 'g')))
      yield {
        kind: 'unit',
        at: index,
        written: text.slice(Math.max(0, index - 12), index + unit.length),
        text: text.slice(0, index) + other + text.slice(index + unit.length),
      };
}

/** One letter (자모) of a syllable: its vowel, to the next one. */
function otherVowel(syllable) {
  const index = syllable.charCodeAt(0) - 0xac00;
  const vowel = (Math.floor(index / 28) % 21) + 1;
  return String.fromCharCode(0xac00 + Math.floor(index / 588) * 588 + (vowel % 21) * 28 + (index % 28));
}

/** A letter in the middle of a long name that stands in the report more than once. */
function* nameChanges(text, often) {
  for (const { index, 0: word } of text.matchAll(/(?<![가-힣])[가-힣]{4,8}(?![가-힣])/g)) {
    if ((often.get(word) ?? 0) < 2) continue;
    const at = index + 1;
    yield {
      kind: 'name',
      at,
      written: word,
      text: text.slice(0, at) + otherVowel(text[at]) + text.slice(at + 1),
    };
  }
}

/** Verbs are no names. */
const VERB = /(?:고|고자|여|는|한|을|를)$/;

/** How often each long name stands in the report. */
export function namesIn(texts) {
  const often = new Map();
  for (const text of texts)
    for (const [word] of text.matchAll(/(?<![가-힣])[가-힣]{4,8}(?![가-힣])/g))
      if (!VERB.test(word)) often.set(word, (often.get(word) ?? 0) + 1);
  return often;
}

/** All changes of a cell. A number keeps its type; the last of the changes is no longer the cell's own text. */
export function* changesOf(cell, { year, nature, asOf, often }) {
  if (typeof cell.value === 'number') {
    const other = Number(otherNumber(String(cell.value)));
    yield { kind: 'number', at: 0, written: String(cell.value), value: other };
    return;
  }
  const text = cell.shown;
  const found = [
    ...numberChanges(text, year),
    ...dateChanges(text, year, nature, asOf),
    ...unitChanges(text),
    ...nameChanges(text, often),
  ];
  yield* found.filter(change => change.text !== text);
}
