/** A status table with all that belongs to it: title, unit, notes, and the table or its sentences. */
import type { StatusTable } from '../model/records';
import type { Setup } from '../model/setup';
import type { Block } from './blocks';
import { tableOf } from './grid';
import { captionOf } from './house-style';
import { splitBullet, splitNote, symbolOf } from './signs';
import { composeHead } from './table-head';
import { composeRows } from './table-rows';

/** A unit as it stands above a table: `명` → `(단위: 명)`. */
export function unitBlocks(unit: string | undefined): Block[] {
  const text = (unit ?? '').trim();
  if (text === '') return [];
  return [{ kind: 'unit', text: /^[(（[]/.test(text) ? text : `(단위: ${text})` }];
}

function captionBlocks({ form }: StatusTable, setup: Setup): Block[] {
  if (!form.printTitle.value || form.title.value === '') return [];
  const period = form.period?.value.trim();
  return [{ kind: 'caption', text: captionOf(form.title.value, setup), ...(period ? { period } : {}) }];
}

function notesOf({ notes }: StatusTable, where: 'above' | 'below'): Block[] {
  return notes
    .filter(note => note.where === where && note.text.text.trim() !== '')
    .map(note => ({ kind: 'note', ...splitNote(note.text.text), under: 'table' }) as const);
}

/** A sentence under a title; its depth is that of the bullet it was written with. */
function sentenceOf(line: string, setup: Setup): Block {
  const { mark, text } = splitBullet(line);
  if (mark === '') {
    const note = splitNote(line);
    return note.mark === ''
      ? { kind: 'continuation', depth: 1, text }
      : { kind: 'note', ...note, under: 'line' };
  }
  const isSub = mark === symbolOf(setup, '소제목') && mark !== symbolOf(setup, '1');
  const isDeep = /^\s/.test(line) && mark === symbolOf(setup, '2');
  return { kind: 'bullet', depth: isSub ? 0 : isDeep ? 2 : 1, mark, text };
}

/** Composes a status table, or the sentences of a form that has no table. */
export function composeStatusTable(table: StatusTable, setup: Setup): Block[] {
  const { form, lines } = table;
  const sentences = lines.filter(line => line.text.trim() !== '').map(line => sentenceOf(line.text, setup));
  const head = composeHead(form.columns);
  const grid = tableOf(head.rows, [...head.cells, ...composeRows(table, head.rows, setup)]);
  return [
    ...captionBlocks(table, setup),
    ...notesOf(table, 'above'),
    ...unitBlocks(form.unit?.value),
    ...(form.shape.value === '글' ? sentences : [grid]),
    ...notesOf(table, 'below'),
  ];
}
