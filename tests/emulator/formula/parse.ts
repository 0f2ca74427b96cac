/** Formulas as trees. */
import type { Area } from '../../../src/model/grid';
import { NotEmulated } from '../execution/failure';
import { functions } from './functions';
import { type Token, tokensOf } from './tokens';

/** A formula as it is computed: from the leaves up. */
export type Tree =
  | { readonly kind: 'constant'; readonly value: string | number | boolean }
  | { readonly kind: 'reference'; readonly tab: string | undefined; readonly area: Area }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Tree[] }
  | { readonly kind: 'operation'; readonly sign: string; readonly of: readonly Tree[] }
  | { readonly kind: 'error'; readonly code: string };

/** How tightly the signs between two parts bind. */
const binds: Readonly<Record<string, number>> = {
  '=': 1,
  '<>': 1,
  '<': 1,
  '>': 1,
  '<=': 1,
  '>=': 1,
  '&': 2,
  '+': 3,
  '-': 3,
  '*': 4,
  '/': 4,
  '^': 5,
};

class Broken extends Error {}

const trees = new Map<string, Tree | undefined>();

/** The tree of a formula with its `=`; `undefined` when it cannot be read, which a cell shows as #ERROR!. */
export function treeOf(formula: string): Tree | undefined {
  if (!trees.has(formula)) trees.set(formula, parse(formula));
  return trees.get(formula);
}

function parse(formula: string): Tree | undefined {
  const tokens = tokensOf(formula.slice(1));
  if (!tokens) return undefined;
  const left = [...tokens];
  try {
    const tree = readOperation(left, 1);
    return left.length === 0 ? tree : undefined;
  } catch (error) {
    if (error instanceof Broken) return undefined;
    throw error;
  }
}

/** Throws, naming it, for a function of Google's that the emulator does not compute. */
export function checkFormula(formula: string): void {
  const visit = (tree: Tree): void => {
    if (tree.kind === 'call' && !functions[tree.name] && /^[A-Z][A-Z0-9.]*$/.test(tree.name)) {
      throw new NotEmulated(`The formula function ${tree.name} is not emulated: ${formula}`);
    }
    if (tree.kind === 'call') tree.args.forEach(visit);
    if (tree.kind === 'operation') tree.of.forEach(visit);
  };
  const tree = treeOf(formula);
  if (tree) visit(tree);
}

function readOperation(left: Token[], least: number): Tree {
  let tree = readSigned(left);
  for (;;) {
    const sign = left[0]?.kind === 'sign' ? left[0].text : '';
    const bind = binds[sign];
    if (bind === undefined || bind < least) return tree;
    left.shift();
    tree = { kind: 'operation', sign, of: [tree, readOperation(left, bind + 1)] };
  }
}

function readSigned(left: Token[]): Tree {
  const token = left.shift();
  if (!token) throw new Broken();
  if (token.kind === 'sign' && (token.text === '-' || token.text === '+')) {
    return { kind: 'operation', sign: token.text, of: [readSigned(left)] };
  }
  let tree = readPart(token, left);
  while (left[0]?.kind === 'sign' && left[0].text === '%') {
    left.shift();
    tree = { kind: 'operation', sign: '%', of: [tree] };
  }
  return tree;
}

function readPart(token: Token, left: Token[]): Tree {
  if (token.kind === 'number') return { kind: 'constant', value: Number(token.text) };
  if (token.kind === 'text') return { kind: 'constant', value: token.text.slice(1, -1).replace(/""/g, '"') };
  if (token.kind === 'reference') {
    const [first, last = first] = token.ends as [(typeof token.ends)[0], (typeof token.ends)[0]?];
    const area = {
      row: Math.min(first.row, last.row),
      col: Math.min(first.col, last.col),
      lastRow: Math.max(first.row, last.row),
      lastCol: Math.max(first.col, last.col),
    };
    return { kind: 'reference', tab: token.tab, area };
  }
  if (token.kind === 'error') return { kind: 'error', code: token.text };
  if (token.kind === 'name') return readName(token.text, left);
  if (token.text !== '(') throw new Broken();
  const inner = readOperation(left, 1);
  take(left, ')');
  return inner;
}

const ahead = (left: readonly Token[]): string | undefined => left[0]?.text;

function readName(text: string, left: Token[]): Tree {
  const name = text.toUpperCase();
  if (ahead(left) !== '(') {
    return /^(TRUE|FALSE)$/.test(name)
      ? { kind: 'constant', value: name === 'TRUE' }
      : { kind: 'error', code: '#NAME?' };
  }
  left.shift();
  const args: Tree[] = [];
  if (ahead(left) !== ')') {
    do args.push(readOperation(left, 1));
    while (ahead(left) === ',' && left.shift());
  }
  take(left, ')');
  return { kind: 'call', name, args };
}

function take(left: Token[], sign: string): void {
  if (left.shift()?.text !== sign) throw new Broken();
}
