/**
 * Lists of names behind a number that says how many there are.
 *
 *     7개(블로그, 인스타그램, 페이스북)                 names in brackets
 *     3팀: 정책팀, 돌봄팀, 보장팀                      names behind a colon
 *     블로그, 인스타그램, 페이스북 등 5개 채널          names before it
 *     국내 : ① 예천군 ② 신안군 국외 : ① 석경산구        circled runs, each with its label
 */
import { wholesBefore } from './breakdowns';
import { cutAt, type Group, isSign, levelsOf, type Node, nodesOf, textOf } from './nodes';
import { type Measure, piecesOf } from './quantities';
import { circledNumber } from './tokens';
import { isEtc } from './words';

/** A number, and the names that are listed behind it. */
export interface Listing {
  readonly whole: Measure;
  readonly names: readonly string[];
  /** How many 및, 와, · stand within the names: each may part two of them. */
  readonly joints: number;
  /** 등, 외: there are more than are told. */
  readonly isOpen: boolean;
  readonly end: number;
}

/** A run ① ② ③ …, and the word before it. */
export interface CircledRun {
  readonly label: string;
  readonly numbers: readonly number[];
  readonly start: number;
}

const OPEN = /^(?:외|기타|포함|제외)$/;
const JOINT = /^(?:및|와|과|또는|겸)$/;
/** Words that tell what was done or what holds, and name nothing. */
const NO_NAME =
  /^(?:중|기준|현재|이상|이하|예정|이내|별도|신규|기존|매월|매주|매년|격월|연중|상시|수시|완료|개최|실시|운영|추진)$|기준$/;

/** A number that is a part of a name: `망원1`, `성산1동`. */
function isOfName(node: Node, before: Node | undefined): boolean {
  return node.kind === 'measure' && before?.kind === 'word' && before.end === node.start;
}

/** Whether an item is a name: words alone, with digits only inside them. */
function isName(item: readonly Node[]): boolean {
  const last = item[item.length - 1];
  if (!item.some(node => node.kind === 'word') || (last?.kind === 'word' && NO_NAME.test(last.text)))
    return false;
  return item.every(
    (node, i) =>
      node.kind === 'word' ||
      node.kind === 'group' ||
      isSign(node, '·ㆍ・‧‘’“”\'"「」『』&-') ||
      isOfName(node, item[i - 1]),
  );
}

/** Whether an item is a day or a month: `3. 8.`, `9월`. */
function isDay(item: readonly Node[]): boolean {
  return item.every(
    node =>
      node.kind === 'date' ||
      (node.kind === 'measure' && /^[월일]$/.test(node.unit)) ||
      (node.kind === 'group' && node.nodes.length === 1),
  );
}

/** Names set apart by `·` alone, each one word: `동부·서부·남부`. */
function dottedNames(text: string, nodes: readonly Node[]): string[] | undefined {
  const isDotted =
    nodes.length > 2 &&
    nodes.every((node, i) => (i % 2 === 0 ? node.kind === 'word' : isSign(node, '·ㆍ・‧')));
  return isDotted ? nodes.filter((_, i) => i % 2 === 0).map(node => textOf(text, [node])) : undefined;
}

function listingOf(text: string, whole: Measure, nodes: readonly Node[], end: number): Listing[] {
  const items = cutAt(nodes, node => isSign(node, ',、，;') || node.kind === 'line');
  const days = items.length > 1 && items.every(isDay) && /^(?:회|차례)$/.test(whole.unit);
  if (!whole.isExact || !(days || items.every(isName))) return [];
  const dotted = dottedNames(text, nodes);
  if (dotted) return [{ whole, names: dotted, joints: 0, isOpen: false, end }];
  const isOpen = nodes.some(node => node.kind === 'word' && (isEtc(node.text) || OPEN.test(node.text)));
  const joints = nodes.filter(
    node => (node.kind === 'word' && JOINT.test(node.text)) || isSign(node, '·ㆍ・‧&'),
  ).length;
  return [{ whole, names: items.map(item => textOf(text, item)), joints, isOpen, end }];
}

/** Behind `3팀:` all names to the end. */
function behindColon(text: string, nodes: readonly Node[]): Listing[] {
  const at = nodes.findIndex(node => isSign(node, ':'));
  const whole = nodes[at - 1];
  const rest = nodes.slice(at + 1);
  if (at < 1 || whole?.kind !== 'measure' || rest.length === 0) return [];
  return listingOf(text, whole, rest, rest[rest.length - 1]!.end);
}

/** Two words before 등 are as often what was done there. */
const FEW = 2;
const PLACES = /^(?:개소|곳)$/;

/** Before `등 5개` the names, each a word of its own. */
function beforeEtc(text: string, nodes: readonly Node[]): Listing[] {
  return nodes.flatMap((node, at) => {
    const whole = nodes[at + 1];
    if (node.kind !== 'word' || node.text !== '등' || whole?.kind !== 'measure' || !whole.isExact) return [];
    const names: Node[] = [];
    for (let i = at - 1; nodes[i]?.kind === 'word' && isName([nodes[i]!]); i -= 2) {
      names.unshift(nodes[i]!);
      if (!isSign(nodes[i - 1], ',')) break;
    }
    const listed = names.map(name => textOf(text, [name]));
    const isList = listed.length > FEW && whole.value > 1 && !PLACES.test(whole.unit);
    return isList ? [{ whole, names: listed, joints: 0, isOpen: true, end: whole.end }] : [];
  });
}

/** All lists of names of a text. */
export function listingsIn(text: string): Listing[] {
  const tree = nodesOf(text);
  const inBrackets = levelsOf(tree).flatMap(nodes =>
    nodes.flatMap((node, at) => {
      const [whole] = node.kind === 'group' ? wholesBefore(nodes, at) : [];
      return whole ? listingOf(text, whole, (node as Group).nodes, node.end) : [];
    }),
  );
  const before = levelsOf(tree).flatMap(nodes => beforeEtc(text, nodes));
  return [...inBrackets, ...behindColon(text, tree), ...before];
}

/** The runs of circled numbers of a text; a new one begins at each ①. */
export function circledRunsIn(text: string): CircledRun[] {
  const runs: { label: string; numbers: number[]; start: number }[] = [];
  const pieces = piecesOf(text);
  pieces.forEach((piece, i) => {
    if (piece.kind !== 'circled') return;
    const number = circledNumber(piece.text);
    const before = pieces[isSign(pieces[i - 1], ':') ? i - 2 : i - 1];
    const label = before?.kind === 'word' ? before.text : '';
    if (number === 1 || runs.length === 0) runs.push({ label, numbers: [number], start: piece.start });
    else runs[runs.length - 1]!.numbers.push(number);
  });
  return runs;
}
