/** Blocks made by hand. */
import type { Block, BlockCell, TableBlock } from '../../src/report/blocks';
import { rowOf, tableOf } from '../../src/report/grid';

/** A table whose first row is its header; the rest are numbers. */
export function plainTable(...rows: readonly string[][]): TableBlock {
  const cells: BlockCell[] = rows.flatMap((texts, row) => rowOf(row, texts, row === 0 ? 'head' : 'number'));
  return tableOf(1, cells);
}

/** Every kind of block once, with characters that XML must not hold or must escape. */
export const everyKind: readonly Block[] = [
  {
    kind: 'cover',
    slogan: '표어 & "인용"',
    title: '2031년도 추진실적',
    submitted: '2031. 11.',
    bureau: '푸른도시국',
  },
  {
    kind: 'contents',
    title: '순서',
    entries: [
      { level: 1, text: 'Ⅰ. 일반 현황', target: 'part-1' },
      { level: 2, text: '1. 하천과', target: 'division-1' },
    ],
  },
  { kind: 'heading', level: 1, id: 'part-1', text: 'Ⅰ. 일반 현황', newPage: true },
  { kind: 'lead', mark: '□', text: '기 구 ----- 1개과' },
  { kind: 'chart', root: { name: '푸른도시국', children: [{ name: '하천과', children: [] }] } },
  { kind: 'heading', level: 2, id: 'division-1', text: '하천과', newPage: true },
  { kind: 'caption', text: '보유 현황', period: '2031. 10. 31.' },
  { kind: 'unit', text: '(단위: 대)' },
  plainTable(['구 분', '2031년'], ['승용차', '1,234'], ['화물차', '56']),
  { kind: 'note', mark: '※', text: '임차 포함', under: 'table' },
  { kind: 'band', text: '2031년도 추진실적' },
  { kind: 'heading', level: 3, id: 'project-1-1', text: '1. 물길 <정비>' },
  { kind: 'purpose', text: '맑은 물' },
  { kind: 'heading', level: 4, id: 'project-1-1-1', text: '2031 추진실적 (10. 31. 현재)' },
  { kind: 'bullet', depth: 0, mark: '○', text: '둑' },
  { kind: 'bullet', depth: 1, mark: '-', text: '보수\u0000\u000b 3건 \ud800끝\n다음 줄' },
  { kind: 'continuation', depth: 1, text: '① 본류 𠮷' },
  { kind: 'note', mark: '*', text: '잠정', under: 'line' },
  { kind: 'bullet', depth: 2, mark: '·', text: '  ' },
];
