/**
 * One report written as another office, or another converter, would have written it: what is said stays, how it
 * stands on the page changes.
 */

/** A way to write the same report otherwise. */
export interface Habit {
  readonly name: string;
  rewrite(text: string): string;
  /** What the rewriting does to the words themselves, and so to what is read of them. */
  readonly words?: (text: string) => string;
  /** Whether it gives the report pages: not to one that has its own. */
  readonly isPaged?: boolean;
}

/** A page's lines; a short report has shorter ones, that it has pages at all. */
const pageOf = (lines: readonly string[]): number => Math.min(40, Math.floor(lines.length / 5));
const WIDE = /[\u1100-\uffff]/;

const widthOf = (text: string): number => [...text].reduce((sum, c) => sum + (WIDE.test(c) ? 2 : 1), 0);
const perLine = (text: string, change: (line: string) => string): string =>
  text.split('\n').map(change).join('\n');

/** Puts lines between others, a page's height apart; `page` is counted from 1. */
function betweenPages(text: string, made: (page: number) => string[]): string {
  const lines = text.split('\n');
  const height = pageOf(lines);
  return lines
    .flatMap((line, i) => (i > 0 && i % height === 0 ? [...made(i / height), line] : [line]))
    .join('\n');
}

/** The runs of rows with tabs, each made into other lines. */
function perTable(text: string, change: (rows: string[][]) => string[]): string {
  const out: string[] = [];
  let rows: string[][] = [];
  const close = (): void => {
    const width = Math.max(...rows.map(row => row.length));
    if (rows.length > 0)
      out.push(...change(rows.map(row => [...row, ...Array(width - row.length).fill('')])));
    rows = [];
  };
  for (const line of text.split('\n')) {
    if (line.includes('\t')) rows.push(line.split('\t'));
    else {
      close();
      out.push(line);
    }
  }
  close();
  return out.join('\n');
}

const SHORT_YEAR = /(^|[^\d])20(\d\d)(?=\. ?\d)/gm;
const SIGNS: Readonly<Record<string, string>> = {
  ㅇ: '❍',
  '❍': '◦',
  '◦': 'ㅇ',
  '-': '∙',
  '∙': '▸',
  '▸': '-',
  '·': '▪',
};

/** Every bullet by another one, a level's own. */
const otherSigns = (text: string): string =>
  perLine(text, line =>
    line.includes('\t') || /^-\s*\d+\s*-$/.test(line)
      ? line
      : line.replace(
          /^(\s*)([ㅇ❍◦∙▸·-])(?=\s*[^\s-])/,
          (_, indent: string, sign: string) => indent + SIGNS[sign],
        ),
  );

const shortYears = (text: string): string => text.replace(SHORT_YEAR, "$1'$2");

/** The ways that leave a report what it is. */
export const habits: readonly Habit[] = [
  { name: 'lines end as on another system', rewrite: text => text.replace(/\n/g, '\r\n') },
  {
    name: 'a byte order mark, and spaces of no width',
    rewrite: text => `\ufeff${text.replace(/, /g, ',\u200b ')}`,
  },
  { name: 'letters in pieces', rewrite: text => text.normalize('NFD') },
  {
    name: 'brackets and colons of double width',
    rewrite: text => text.replace(/[():]/g, c => String.fromCharCode(c.charCodeAt(0) + 0xfee0)),
  },
  {
    name: 'blanks at the ends of lines',
    rewrite: text => perLine(text, line => (line.includes('\t') ? line : `${line}  `)),
  },
  { name: 'doubled spaces', rewrite: text => perLine(text, line => line.replace(/(\S) (?=\S)/g, '$1  ')) },
  {
    name: 'page numbers between dashes',
    isPaged: true,
    rewrite: text => betweenPages(text, page => [`- ${page} -`]),
  },
  {
    name: 'page numbers alone, blank lines around them',
    isPaged: true,
    rewrite: text => betweenPages(text, page => ['', `${page + 2}`, '']),
  },
  {
    name: 'page numbers of how many',
    isPaged: true,
    rewrite: text => betweenPages(text, page => [`${page} / 90`]),
  },
  {
    name: 'form feeds, and a header on every page',
    isPaged: true,
    rewrite: text => betweenPages(text, () => ['\f다섯고을 알림']),
  },
  { name: 'bullets of other shapes', rewrite: otherSigns },
  { name: "years in two digits, '24. 3. 12.", rewrite: shortYears, words: shortYears },
  {
    name: 'tables between fences',
    rewrite: text => perTable(text, rows => rows.map(row => `| ${row.join(' | ')} |`)),
  },
  {
    name: 'tables as in a web page',
    rewrite: text =>
      perTable(text, rows =>
        rows.flatMap((row, i) => [
          `| ${row.join(' | ')} |`,
          ...(i === 0 ? [`|${'---|'.repeat(row.length)}`] : []),
        ]),
      ),
  },
  {
    name: 'tables drawn in boxes',
    rewrite: text =>
      perTable(text, rows => {
        const rule = (left: string, middle: string, right: string): string =>
          left + rows[0]!.map(() => '────').join(middle) + right;
        const lines = rows.flatMap((row, i) => [
          ...(i > 0 ? [rule('├', '┼', '┤')] : []),
          `│ ${row.join(' │ ')} │`,
        ]);
        return [rule('┌', '┬', '┐'), ...lines, rule('└', '┴', '┘')];
      }),
  },
];

/** Columns under each other by blanks alone: how a table comes out of a page. */
export const alignedColumns: Habit = {
  name: 'tables in aligned columns',
  rewrite: text =>
    perTable(text, rows => {
      const widths = rows[0]!.map((_, col) => Math.max(...rows.map(row => widthOf(row[col]!))));
      return rows.map(row =>
        row
          .map((cell, col) => cell + ' '.repeat(widths[col]! - widthOf(cell) + 3))
          .join('')
          .trimEnd(),
      );
    }),
};
