/** A text with its brackets as a tree: `1,722명(생일 1,552명, 출산 38명)` is a quantity and a group behind it. */
import { type Measure, type Piece, piecesOf } from './quantities';
import type { Token } from './tokens';

/** What stands between a pair of brackets; `end` is behind the closing one. */
export interface Group {
  readonly kind: 'group';
  readonly nodes: readonly Node[];
  readonly start: number;
  readonly end: number;
}

/** A quantity, a word or sign, or a group. */
export type Node = Measure | Token | Group;

/** Brackets nested deeper say nothing that is counted; they are read as flat text. */
const DEEPEST = 6;

interface Open {
  readonly start: number;
  readonly nodes: Node[];
}

/** The tree of a text. A bracket that is never closed ends with the text; one never opened is left out. */
export function nodesOf(text: string): Node[] {
  const root: Node[] = [];
  const open: Open[] = [];
  let deeper = 0;
  const here = (): Node[] => open[open.length - 1]?.nodes ?? root;
  const close = (end: number): void => {
    const { start, nodes } = open.pop()!;
    here().push({ kind: 'group', nodes, start, end });
  };
  for (const piece of piecesOf(text)) {
    if (piece.kind === 'open' && open.length < DEEPEST) open.push({ start: piece.start, nodes: [] });
    else if (piece.kind === 'open') deeper++;
    else if (piece.kind === 'close' && deeper > 0) deeper--;
    else if (piece.kind === 'close' && open.length > 0) close(piece.end);
    else if (piece.kind !== 'close') here().push(piece);
  }
  while (open.length > 0) close(text.length);
  return root;
}

/** Every list of nodes of a tree: the text itself, then what stands in each pair of brackets. */
export function levelsOf(nodes: readonly Node[]): (readonly Node[])[] {
  const inner = nodes.flatMap(node => (node.kind === 'group' ? levelsOf(node.nodes) : []));
  return [nodes, ...inner];
}

/** Whether a node is one of some signs. */
export function isSign(node: Node | Piece | undefined, signs: string): boolean {
  return node?.kind === 'mark' && signs.includes(node.text);
}

/** Cuts a list of nodes: `A 3건, B 4건` at `,`. Empty parts are dropped. */
export function cutAt(nodes: readonly Node[], isCut: (node: Node, at: number) => boolean): Node[][] {
  const parts: Node[][] = [[]];
  nodes.forEach((node, at) => {
    if (isCut(node, at)) parts.push([]);
    else parts[parts.length - 1]!.push(node);
  });
  return parts.filter(part => part.length > 0);
}

/** The text that nodes cover. */
export function textOf(text: string, nodes: readonly Node[]): string {
  return nodes.length === 0 ? '' : text.slice(nodes[0]!.start, nodes[nodes.length - 1]!.end).trim();
}
