/** The contents list (순서), made of the headings that stand in the report. */
import type { Block, ContentsEntry, Heading } from './blocks';

/** How deep the contents list goes: parts and divisions, or projects too. */
export type ContentsDepth = 2 | 3;

const NUMBERED = /^(?:\d{1,2}[.)]|[가-하]\.|[Ⅰ-Ⅹ]\.|[①-⑳])\s/;

/** Lists the headings down to a level. Divisions that stand bare in the report are numbered here. */
export function composeContents(blocks: readonly Block[], depth: ContentsDepth): Block {
  const entries: ContentsEntry[] = [];
  let divisions = 0;
  for (const block of blocks) {
    if (block.kind !== 'heading' || block.level > depth) continue;
    if (block.level === 2) divisions++;
    entries.push(entryOf(block, divisions));
  }
  return { kind: 'contents', title: '순서', entries };
}

function entryOf({ level, id, text }: Heading, divisions: number): ContentsEntry {
  const listed = level === 2 && !NUMBERED.test(text) ? `${divisions}. ${text}` : text;
  return { level: level as ContentsEntry['level'], text: listed, target: id };
}
