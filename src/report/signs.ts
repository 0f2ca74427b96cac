/** Signs that people type before a line: bullets and marks of notes. */
import type { Setup } from '../model/setup';

/** A line set apart into its sign and its words; no sign where it has none. */
export interface SignedLine {
  readonly mark: string;
  readonly text: string;
}

const NOTE = /^(※|＊+|\*+|주\)|†)\s*/;
const BULLET = /^([-–○◦◯ㅇ□■●◆◇▶▷❍❏•▪·∙])\s+/;

function split(line: string, sign: RegExp): SignedLine {
  const text = line.trim();
  const match = sign.exec(text);
  return match ? { mark: match[1]!, text: text.slice(match[0].length) } : { mark: '', text };
}

/** `※ 증명발급: …` → `※` and the words. */
export function splitNote(line: string): SignedLine {
  return split(line, NOTE);
}

/** `- 보유현황: 11건` → `-` and the words. */
export function splitBullet(line: string): SignedLine {
  return split(line, BULLET);
}

/** Symbols of levels that the setup leaves out. */
const COMMON_SYMBOLS: Readonly<Record<string, string>> = {
  소제목: '○',
  '1': '-',
  '2': '-',
  '3': '·',
  '4': '·',
  '※': '※',
  '*': '*',
};

/** The symbol printed before a line of a level. */
export function symbolOf(setup: Setup, level: string): string {
  const known = setup.bullets.find(bullet => bullet.level.value === level);
  return known?.symbol.value ?? COMMON_SYMBOLS[level] ?? '';
}
