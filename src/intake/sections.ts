/**
 * The headings of a project's sections, with or without □, and what they are about.
 *
 *     □ 사업개요          2025 추진실적 (10. 31. 현재)          □ 향후 추진계획
 *     (on two lines)     2025 추진실적
 *                        ..... (10. 31. 현재)
 */
import type { Nature } from '../model/setup';
import { closeUp, squeeze } from '../prose/words';
import { bulletOf, type Line, squareOf } from './lines';

/** A heading as found. */
export interface SectionHeading {
  /** Without mark, year and brackets: `추진실적`. */
  readonly name: string;
  readonly nature: Nature;
  /** Whether the words are those of a section everywhere, or only the □ says that it may be one. */
  readonly isKnown: boolean;
  readonly mark?: string;
  /** As printed, without its mark. */
  readonly printed: string;
  readonly lines: readonly Line[];
}

const YEAR = /^(?:(?:20\d{2}|['’‘]\d{2})\s*년?도?\s*)?(?:(?:상|하)반기\s*|\d\s*분기\s*)?/;
const BRACKETS = /\s*(\([^()]*\))\s*$/;
const AS_OF = /^[.…·\s]*(\([^()]*(?:현재|기준|말)\s*\))$/;
/** A bullet, or a numeral, before the words of a heading. */
const SIGN = /^(?:[○●◎ㅇ◦❍◯•◇◆▶▷►❖-]\s*|((?:[가-하]|\d{1,2})[.)]\s*))(?=\S)/;
/** Words that name a section even where no □ stands before them. */
const COMMON =
  /^(?:(?:사업|추진|운영|행사)개요|(?:주요|그간|그동안|금년)?(?:추진|사업|업무|운영)?(?:실적|성과)|주요추진(?:실적|성과)|추진(?:실적|성과)및(?:성과|실적|효과)|(?:그간)?추진(?:상황|현황|경과)|향후(?:추진|사업|운영)?(?:계획|일정|방향)|(?:추진|하반기추진)?(?:계획|일정)|(?:기대|추진|사업)(?:효과|성과))$/;
/** Words that name a section behind a □. */
const MARKED =
  /^(?:주요|그간|향후)?(?:사업|추진|운영|행사|현황|주요)?(?:목적|배경|근거|필요성|내용|방향|방침|개요|현황|체계|대상)(?:및(?:목적|필요성|내용|방향|근거|현황))?$/;

/** What a section is about, by the word its name ends in. */
export function natureOf(name: string): Nature {
  const plain = squeeze(name);
  if (/효과$|기대성과$/.test(plain)) return '효과';
  if (/^향후|계획$|일정$/.test(plain)) return '계획';
  if (/실적$|성과$|상황$|경과$|추진현황$/.test(plain)) return '실적';
  return MARKED.test(plain) || COMMON.test(plain) ? '개요' : '기타';
}

/** Reads a heading that begins at a line; the line below may complete it with its date. */
export type HeadingReader = (line: Line, below: Line | undefined) => SectionHeading | undefined;

/** A heading that its words or its □ tell. */
export const readHeading: HeadingReader = (line, below) => {
  const square = squareOf(line);
  if (line.cells || line.text === '' || (square === undefined && bulletOf(line))) return undefined;
  const words = square ?? line.text;
  const name = nameOf(words);
  const plain = squeeze(name);
  const isKnown = COMMON.test(plain) || (square !== undefined && MARKED.test(plain));
  if (square === undefined && !isKnown) return undefined;
  const date = isKnown && below && !below.cells ? AS_OF.exec(below.text)?.[1] : undefined;
  return {
    name: isKnown ? name : words,
    nature: isKnown ? natureOf(name) : '기타',
    isKnown,
    mark: square === undefined ? undefined : line.text[0],
    printed: date ? `${words} ${date}` : words,
    lines: date ? [line, below!] : [line],
  };
};

/** A section's words without their year, date and colon. */
function nameOf(words: string): string {
  return closeUp(words.replace(BRACKETS, '').replace(YEAR, '')).replace(/\s*[:：]$/, '');
}

/** Whether a line is headed by the words of a section, whatever sign or numeral stands before them. */
export function isSectionWords(text: string): boolean {
  return COMMON.test(squeeze(nameOf(text.replace(SIGN, '').replace(/^[□■▣◈❑❏]\s*/, ''))));
}

/** A heading behind a bullet or a numeral, `○ 사업개요`, `가. 사업개요`. */
const readSigned: HeadingReader = (line, below) => {
  const sign = line.cells ? null : SIGN.exec(line.text);
  const words = sign ? line.text.slice(sign[0].length) : '';
  if (!sign || !COMMON.test(squeeze(nameOf(words)))) return readHeading(line, below);
  const isNumeral = sign[1] !== undefined;
  return {
    name: nameOf(words),
    nature: natureOf(nameOf(words)),
    isKnown: true,
    mark: isNumeral ? undefined : line.text[0],
    printed: isNumeral ? line.text : words,
    lines: [line],
  };
};

/** How a division heads its sections: behind bullets or numerals only where no other line heads one. */
export function headingReader(lines: readonly Line[]): HeadingReader {
  return lines.some(line => readHeading(line, undefined)?.isKnown) ? readHeading : readSigned;
}
