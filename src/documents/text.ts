/**
 * The report as plain text, spelled as published reports are: a row of a table is its cells set apart by tabs,
 * covered cells blank; a space of indent a level of the outline.
 */
import type { Block, ChartNode, TableBlock } from '../report/blocks';
import { captionText } from './flow';
import { legal } from './xml';

const oneLine = (text: string): string => text.replace(/\s*[\n\t]\s*/g, ' ');

function tableLines(table: TableBlock): string[] {
  const rows = Array.from({ length: table.rows }, () => Array.from({ length: table.columns }, () => ''));
  for (const cell of table.cells) rows[cell.row]![cell.col] = oneLine(cell.text);
  return rows.map(row => row.join('\t'));
}

/** Every box that has others below it, with their names behind its own. */
function chartLines({ name, children }: ChartNode): string[] {
  if (children.length === 0) return [];
  return [[name, ...children.map(child => child.name)].join('\t'), ...children.flatMap(chartLines)];
}

function signed(mark: string | undefined, text: string, depth = 1): string {
  return ' '.repeat(Math.max(0, depth - 1)) + (mark ? `${mark} ` : '') + text;
}

/** A block as lines; a bullet that runs over several lines goes on without a sign. */
function linesOfBlock(block: Block): string[] {
  switch (block.kind) {
    case 'cover':
      return [block.slogan, block.title, block.session, block.submitted, block.bureau]
        .filter((line): line is string => line !== undefined)
        .flatMap(line => [line, '']);
    case 'contents':
      return [block.title, '', ...block.entries.map(entry => `${entry.text}\t`)];
    case 'table':
      return tableLines(block);
    case 'chart':
      return chartLines(block.root);
    case 'caption':
      return [captionText(block.text) + (block.period ? ` (${block.period})` : '')];
    case 'bullet':
      return signed(block.mark, block.text, block.depth).split('\n');
    case 'continuation':
      return signed('', block.text, block.depth).split('\n');
    case 'heading':
    case 'lead':
    case 'note':
      return [signed(block.mark, block.text)];
    default:
      return [block.text];
  }
}

const isOutline = ({ kind }: Block): boolean => kind === 'bullet' || kind === 'continuation';

/** Whether no blank line stands between two blocks: lines of an outline follow each other, but for sub-headings. */
function runsOn(before: Block, block: Block): boolean {
  const isSub = (one: Block): boolean => one.kind === 'bullet' && one.depth === 0;
  const isNote = block.kind === 'note' && before.kind === 'note';
  return isNote || (isOutline(before) && isOutline(block) && !isSub(before) && !isSub(block));
}

/** Spells the report as text; lines end with `\n`. What is no character is left out, as in every other spelling. */
export function renderText(blocks: readonly Block[]): string {
  const lines: string[] = [];
  blocks.forEach((block, i) => {
    const before = blocks[i - 1];
    if (before && !runsOn(before, block)) lines.push('');
    lines.push(...linesOfBlock(block));
  });
  return legal(`${lines.join('\n')}\n`);
}
