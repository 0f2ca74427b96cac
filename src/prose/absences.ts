/**
 * The note on people who are on the list but not at their desk.
 *
 *     현원에 사고인원 미포함 : 공로연수 3명(4급 2명, 6급 1명), 육아휴직 2명, 정원 외 시선제 18명(나급 1명, 마급 17명)
 *     └─ lead ────────────┘ └ reason, sum, by rank ──────┘            └ beside the authorized headcount ─────┘
 */
import { type Quantity, readQuantities } from './amounts';
import { fold } from './words';

/** People away for one reason; `rank` is `''` where untold, `계` for a stated sum that its ranks do not give. */
export interface AbsencePart {
  /** `사고` or `정원 외`. */
  readonly category: string;
  readonly reason: string;
  readonly rank: string;
  readonly count: number;
}

/** A note on absences as numbers: its parts, and every sum that it states for a reason. */
export interface AbsenceReading {
  readonly parts: readonly AbsencePart[];
  readonly stated: readonly { readonly reason: string; readonly count: number }[];
}

const AWAY = '사고';
const BESIDE = '정원 외';
const STATED_SUM = '계';
const LEAD = /^([^:：()（）\d]*?)\s*[:：]\s*/;
const BESIDE_MARK = /^정원\s*외\s*(?:인원)?\s*[:：]?\s*/;
const BESIDE_LEAD = /^(?:정원\s*외|별도\s?정원)/;
const BESIDE_REASON = /시간\s?선택|시선제|임기제|공무직|기간제|무기계약|청원경찰|별도\s?정원/;
const REASON = /휴직|연수|파견|병가|휴가|교육|훈련|정직|직위해제|전출|퇴직/;

/** What is counted without anybody being away. */
const NOBODY = /결원|충원|과원|무보직|겸임|겸직/;
const RANK = /^(?:\d|[가-힣])급|연구[사관]$|지도[사관]$|직$|경력관|^임기제$/;
const HEADED = /^([^:：()（）]+?)\s*[:：]\s*(.+)$/;
/** `육아휴직(7급) 1`: the count stands behind the rank. */
const COUNT_BEHIND =
  /([가-힣])\s*[(（]([^()（）,\d]{0,30}(?:\d급)?[^()（）,\d]{0,30})[)）]\s*(\d+)\s*명?(?=\s*(?:[,，]|$))/g;

const isRank = (label: string): boolean => RANK.test(label) && !REASON.test(label);
const isCount = (unit: string): boolean => unit === '' || unit === '명' || unit === '인';

/** A reason with its ranks; no parts when it counts no people. */
function readReason(item: Quantity, category: string): AbsencePart[] {
  const reason = item.label;
  if (NOBODY.test(reason)) return [];
  const ranks = item.parts.filter(part => part.amount !== undefined && isCount(part.unit));
  if (ranks.length > 0 && ranks.length === item.parts.length) {
    if (ranks.every(part => REASON.test(part.label)))
      return ranks.flatMap(part => readReason(part, category));
    const parts = ranks.map(part => ({ category, reason, rank: part.label, count: part.amount! }));
    const sum = parts.reduce((total, part) => total + part.count, 0);
    const differs = item.amount !== undefined && item.amount !== sum;
    return differs ? [...parts, { category, reason, rank: STATED_SUM, count: item.amount }] : parts;
  }
  if (item.amount === undefined || !isCount(item.unit)) return [];
  const rank = item.parts.length === 1 ? item.parts[0]!.text : '';
  return [{ category, reason, rank, count: item.amount }];
}

/** `휴직자: 6급 1명, 7급 2명` → its ranks in brackets; `사고자 3명: 휴가 1, 파견 2` → its reasons alone. */
function withoutHead(text: string): string {
  const [, head = '', list = ''] = HEADED.exec(text.trim()) ?? [];
  if (!REASON.test(head) && !/사고/.test(head)) return text;
  const items = readQuantities(list);
  if (items.every(item => item.amount !== undefined && isRank(item.label))) return `${head}(${list})`;
  return items.every(item => REASON.test(item.label)) ? list : text;
}

/** Groups set apart by a slash, each under a head of its own. */
function withoutHeads(text: string): string {
  const groups = text.split(/\s+\/\s+/);
  const areHeaded = groups.length > 1 && groups.slice(1).every(group => HEADED.test(group));
  return (areHeaded ? groups : [text]).map(withoutHead).join(', ');
}

/** The list itself: without the words around it, and with a comma wherever a line's end stood for one. */
function listOf(text: string): string {
  return withoutHeads(text)
    .replace(LEAD, '')
    .replace(COUNT_BEHIND, '$1 $3명($2)')
    .replace(/^현원(?:에서|에는|에|은)?\s*/, '')
    .replace(/\s*(?:은|는)?\s*(?:미포함|제외)(?:됨|함|임)?\.?/g, '')
    .replace(/^사고\s?인원\s+(?=[가-힣])/, '')
    .replace(/([)）]|\d명)\s+(?!포함)(?=[가-힣])/g, '$1, ');
}

/** Reads a note on absences, without its ※ and with broken lines joined; `undefined` when it counts nobody. */
export function readAbsences(written: string): AbsenceReading | undefined {
  const text = fold(written);
  const parts: AbsencePart[] = [];
  const stated: { reason: string; count: number }[] = [];
  let beside = BESIDE_LEAD.test(LEAD.exec(text)?.[1] ?? '');
  for (const quantity of readQuantities(listOf(text))) {
    beside = beside || BESIDE_MARK.test(quantity.label);
    const item = { ...quantity, label: quantity.label.replace(BESIDE_MARK, '').replace(/\s*[:：]$/, '') };
    const category = beside || BESIDE_REASON.test(item.label) ? BESIDE : AWAY;
    const read = item.label === '' ? [] : readReason(item, category);
    parts.push(...read);
    if (read.length > 0 && item.amount !== undefined) stated.push({ reason: item.label, count: item.amount });
  }
  return parts.length > 0 ? { parts, stated } : undefined;
}

/** One reason: its sum, and by rank where ranks are told; people of untold rank stand beside it. */
function formatReason(reason: string, parts: readonly AbsencePart[]): string {
  const ranked = parts.filter(part => part.rank !== '' && part.rank !== STATED_SUM);
  const sum = ranked.reduce((total, part) => total + part.count, 0);
  const stated = parts.find(part => part.rank === STATED_SUM)?.count ?? sum;
  const ranks = ranked.map(part => `${part.rank} ${part.count}명`).join(', ');
  const whole = ranked.length > 0 ? [`${reason} ${stated}명(${ranks})`] : [];
  const untold = parts.filter(part => part.rank === '').map(part => `${reason} ${part.count}명`);
  return [...whole, ...untold].join(', ');
}

function formatCategory(parts: readonly AbsencePart[]): string {
  const reasons = parts.map(part => part.reason).filter((reason, i, all) => all.indexOf(reason) === i);
  return reasons
    .map(reason =>
      formatReason(
        reason,
        parts.filter(part => part.reason === reason),
      ),
    )
    .filter(text => text !== '')
    .join(', ');
}

/** Composes the note that `readAbsences` reads, without its ※; `''` when nobody is away. */
export function formatAbsences(parts: readonly AbsencePart[]): string {
  const away = formatCategory(parts.filter(part => part.category !== BESIDE));
  const beside = formatCategory(parts.filter(part => part.category === BESIDE));
  if (away === '') return beside === '' ? '' : `${BESIDE} : ${beside}`;
  return `현원에 사고인원 미포함 : ${away}${beside === '' ? '' : `, ${BESIDE} ${beside}`}`;
}
