/** The outline of pasted text: which 단계 a line has by the symbol it begins with. */
import { type OutlineLevel, outlineLevels, type Setup } from '../model/setup';
import { squeeze } from '../prose/words';

/** A line of text without the symbol it began with. */
export interface OutlinedText {
  readonly level: OutlineLevel;
  readonly text: string;
  /** Whether it began with a symbol at all. */
  readonly isMarked: boolean;
}

const SYMBOL = /^(\s*)([□■○◯ㅇ◦◎●▪\-–−·‧•∙ㆍ※*])(?!\2)\s*(?=\S)/;
/** Signs that are typed for one another. */
const SAME: Readonly<Record<string, string>> = {
  '■': '□',
  '◯': '○',
  ㅇ: '○',
  '◦': '○',
  '●': '○',
  '–': '-',
  '−': '-',
  '‧': '·',
  '•': '·',
  '∙': '·',
  ㆍ: '·',
  '▪': '·',
};
/** What a symbol means where the setup has no level for it. */
const USUAL: Readonly<Record<string, OutlineLevel>> = { '□': '소제목', '○': '1', '-': '2', '·': '3' };

const plainSymbol = (symbol: string): string => SAME[symbol] ?? symbol;

/** Splits a pasted line. `goesOn`: the line before was pasted too, so a line without a symbol belongs to it. */
export function outlineOf(line: string, setup: Setup, goesOn: boolean): OutlinedText {
  const match = SYMBOL.exec(line);
  const isNegative = match && plainSymbol(match[2]!) === '-' && /^\s*[-–−]\d/.test(line);
  if (!match || isNegative) return { level: goesOn ? '이어쓰기' : '1', text: line, isMarked: false };
  const symbol = plainSymbol(match[2]!);
  return {
    level: levelOf(symbol, match[1]!.length, setup),
    text: line.slice(match[0].length),
    isMarked: true,
  };
}

/** A line whose level was chosen: a symbol typed before it all the same is that of the level, and not printed twice. */
export function chosenLine(line: string, level: OutlineLevel, setup: Setup): OutlinedText {
  const match = SYMBOL.exec(line);
  const isNegative = match && plainSymbol(match[2]!) === '-' && /^\s*[-–−]\d/.test(line);
  const own = setup.bullets
    .filter(bullet => bullet.level.value === level)
    .map(({ symbol }) => symbol.value.trim());
  if (level === '※' || level === '*') own.push(level);
  const isOwn = match && own.some(symbol => symbol !== '' && plainSymbol(symbol) === plainSymbol(match[2]!));
  if (!match || isNegative || !isOwn) return { level, text: line, isMarked: false };
  return { level, text: line.slice(match[0].length), isMarked: true };
}

/** Levels that share a symbol are told apart by their indentation, one space a level. */
function levelOf(symbol: string, indent: number, setup: Setup): OutlineLevel {
  if (symbol === '※' || symbol === '*') return symbol;
  const levels = outlineLevels.filter(level =>
    setup.bullets.some(
      bullet => bullet.level.value === level && plainSymbol(bullet.symbol.value.trim()) === symbol,
    ),
  );
  return levels[Math.min(indent, levels.length - 1)] ?? USUAL[symbol] ?? '1';
}

/** The section that a pasted heading opens: `□ 2023 추진실적 (10. 31. 현재)` → 추진실적. */
export function sectionOpened(line: string, setup: Setup): string | undefined {
  const match = SYMBOL.exec(line);
  if (!match || plainSymbol(match[2]!) !== '□') return undefined;
  const heading = squeeze(line);
  const names = setup.sections.map(({ name }) => name.value);
  return names.find(name => name !== '' && heading.includes(squeeze(name)));
}
