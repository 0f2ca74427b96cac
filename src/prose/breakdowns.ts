/**
 * A quantity and the parts that stand behind it in brackets, or behind a colon where it is said to be a sum.
 *
 *     380명*(5년 이상 139명, 10년 이상 241명)        whole 380명 │ parts 139명, 241명
 *     18개소, 780명 이용(선정형 480명, 자율형 300명)   wholes 780명, then 18개소 │ parts 480명, 300명
 *     10명(남·여 각 5명)                            whole 10명 │ part 5명, twice
 *     10개소(35주) · 78명(1인 평균 22천원)            no breakdown: nothing there is a part
 */
import { cutAt, type Group, isSign, levelsOf, type Node, nodesOf, textOf } from './nodes';
import type { Measure } from './quantities';
import { isName } from './units';
import { isEtc } from './words';

/** A part of a whole: its words and its quantity, `times` over where 각 says so. */
export interface Part {
  readonly label: string;
  readonly measure: Measure;
  readonly times: number;
}

/** A whole with its parts. */
export interface Breakdown {
  /** What the parts may add up to: the quantity right before the brackets, then those before it. */
  readonly wholes: readonly Measure[];
  readonly parts: readonly Part[];
  /** 등, 외: there may be more parts than are told. */
  readonly isOpen: boolean;
  readonly start: number;
  readonly end: number;
}

/** Words that make of a bracket something else than the parts of a whole. */
const NO_PART =
  /^(?:중|이중|그중|중에서|외|총|계|소계|합계|총계)$|포함|제외|별도|누계|누적|전년|작년|지난해|대비|증가|감소|목표|당초|잔여|정원|현재|기준/;
/** Beside one of these 중 is a school too: `초 25개교, 중 13개교, 고 10개교`. */
const SCHOOL = /^[초고]$/;
const JOINT = /^(?:및|와|과|또는)$/;
/** Behind a label of these a bare number is a floor. */
const FLOOR = /(?:지하|지상|층)$/;
const FARTHEST_WORDS = 3;
const MOST_WHOLES = 4;

const isMeasure = (node: Node | undefined): node is Measure => node?.kind === 'measure';
const isWord = (node: Node | undefined, word: RegExp): boolean =>
  node?.kind === 'word' && word.test(node.text);

/** The quantities that a bracket may take apart, nearest first. */
export function wholesBefore(nodes: readonly Node[], at: number): Measure[] {
  const wholes: Measure[] = [];
  let words = 0;
  for (let i = at - 1; i >= 0 && wholes.length < MOST_WHOLES; i--) {
    const node = nodes[i]!;
    if (isMeasure(node)) {
      if (!isName(node.unit)) wholes.push(node);
      words = 0;
    } else if (node.kind === 'word' && !JOINT.test(node.text) && words < FARTHEST_WORDS) words++;
    else if (isSign(node, ',') && wholes.length > 0) words = 0;
    else if (!isSign(node, '*※')) break;
  }
  return wholes;
}

/** The items of a bracket: at commas; at `/`, `·`, `+` and 및 where one that holds a quantity ends. */
function itemsOf(nodes: readonly Node[]): Node[][] {
  let hasMeasure = false;
  return cutAt(nodes, node => {
    const isCut =
      isSign(node, ',、，;') ||
      node.kind === 'line' ||
      (hasMeasure && (isSign(node, '/·ㆍ・‧+') || isWord(node, JOINT) || node.kind === 'circled'));
    if (isCut) hasMeasure = false;
    else if (isMeasure(node) || node.kind === 'group') hasMeasure = true;
    return isCut;
  });
}

/** The one quantity of an item that says how many: of a unit, else the last, or the only one in its own brackets. */
function measureOf(item: readonly Node[], unit?: string): Measure | undefined {
  const own = item.filter(isMeasure).filter(measure => !isName(measure.unit));
  if (unit !== undefined) return own.find(measure => measure.unit === unit);
  if (own.length > 0) return own[own.length - 1];
  const group = item.find((node): node is Group => node.kind === 'group');
  const inner = group?.nodes.filter(isMeasure) ?? [];
  return group && inner.length === 1 && group.nodes.length <= 3 ? inner[0] : undefined;
}

/** How many things are told before 각: `남·여` is two. */
function thingsIn(item: readonly Node[]): number {
  const joints = item.filter(node => isSign(node, '·ㆍ・‧') || isWord(node, JOINT)).length;
  return 1 + joints;
}

/** The label of a part without the words that only say 총 or 각. */
function labelOf(text: string, item: readonly Node[], measure: Measure): string {
  const before = item.filter(node => node.end <= measure.start);
  return textOf(text, before)
    .replace(/[:：]\s*$/, '')
    .trim();
}

/** What the brackets list, in a unit where each item tells several; `undefined` where they are no list of parts. */
function partsOf(
  text: string,
  nodes: readonly Node[],
  unit?: string,
): { parts: Part[]; isOpen: boolean } | undefined {
  const parts: Part[] = [];
  let [isOpen, waiting] = [false, 0];
  const items = itemsOf(nodes);
  const areSchools = items.some(([first]) => isWord(first, SCHOOL));
  for (const item of items) {
    const said = areSchools && isWord(item[0], /^중$/) ? item.slice(1) : item;
    if (said.some(node => isWord(node, NO_PART) || isSign(node, '→⇒➝~∼〜'))) return undefined;
    if (item.some(node => node.kind === 'word' && isEtc(node.text))) isOpen = true;
    const measure = measureOf(item, unit);
    if (measure === undefined) {
      if (item.some(node => node.kind === 'date') || item.every(node => node.kind !== 'word'))
        return undefined;
      if (!isWord(item[item.length - 1], /^등$/) || item.length > 1) waiting += thingsIn(item);
      continue;
    }
    if (!measure.isExact && !measure.isEach) return undefined;
    if (waiting > 0 && !measure.isEach) return undefined;
    const label = labelOf(text, item, measure);
    parts.push({ label, measure, times: measure.isEach ? waiting + thingsIn(item) : 1 });
    waiting = 0;
  }
  return waiting > 0 ? undefined : { parts, isOpen };
}

/** Bare numbers count only behind a label, and not as floors. */
function isPartOf(whole: Measure, { label, measure }: Part): boolean {
  if (measure.unit !== '') return measure.unit === whole.unit;
  return label !== '' && !FLOOR.test(label);
}

/** Whether a list is long enough to be one, and of what its whole counts; or adds up but for a slip in a unit. */
function takesApart(whole: Measure, parts: readonly Part[]): boolean {
  const isList = parts.length > 1 || parts.some(({ times }) => times > 1);
  if (!isList || !whole.isExact) return false;
  const own = parts.filter(part => isPartOf(whole, part)).length;
  const numbers = parts.reduce((sum, { measure, times }) => sum + measure.number * times, 0);
  return own === parts.length || (own * 2 > parts.length && numbers === whole.number);
}

/** A whole without a unit takes that of its parts, where all have the same: `17(승용 10대, 화물 7대)`. */
function withUnitOf(whole: Measure, parts: readonly Part[]): Measure {
  const unit = parts[0]?.measure.unit ?? '';
  return whole.unit === '' && parts.every(({ measure }) => measure.unit === unit)
    ? { ...whole, unit }
    : whole;
}

/** Behind `총 4회:` the rest of the line is as good as a bracket. */
function groupsOf(nodes: readonly Node[]): { at: number; group: Omit<Group, 'kind'> }[] {
  return nodes.flatMap((node, at): { at: number; group: Omit<Group, 'kind'> }[] => {
    if (node.kind === 'group') return [{ at, group: node }];
    const total = nodes[at - 1];
    if (!isSign(node, ':=–-') || !isMeasure(total) || !total.isTotal) return [];
    const rest = nodes.slice(at + 1);
    return rest.length > 0
      ? [{ at, group: { nodes: rest, start: node.start, end: rest[rest.length - 1]!.end } }]
      : [];
  });
}

/** The units of wholes that each item of a list tells beside its last: `귀농 74세대 112명, 귀촌 144세대 229명`. */
function unitsBeside(nearest: readonly Measure[], nodes: readonly Node[]): string[] {
  const items = itemsOf(nodes).map(item => item.filter(isMeasure));
  const isBeside = (unit: string): boolean =>
    items.every(item => item.length > 1 && item.filter(measure => measure.unit === unit).length === 1) &&
    items.every(item => item[item.length - 1]!.unit !== unit);
  const units = nearest.map(({ unit }) => unit).filter(unit => unit !== '' && isBeside(unit));
  return units.filter((unit, i) => units.indexOf(unit) === i);
}

/** All breakdowns of a text, nested ones too; wholes that do not count what the parts count are left out. */
export function breakdownsIn(text: string): Breakdown[] {
  return levelsOf(nodesOf(text)).flatMap(nodes =>
    groupsOf(nodes).flatMap(({ at, group }) => {
      const nearest = wholesBefore(nodes, at);
      if (nearest.length === 0) return [];
      return [undefined, ...unitsBeside(nearest, group.nodes)].flatMap(unit => {
        const read = partsOf(text, group.nodes, unit);
        const wholes = nearest
          .map(whole => withUnitOf(whole, read?.parts ?? []))
          .filter(whole => read && takesApart(whole, read.parts));
        return read && wholes.length > 0
          ? [{ ...read, wholes, start: wholes[0]!.start, end: group.end }]
          : [];
      });
    }),
  );
}
