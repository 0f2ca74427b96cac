import type { Remark } from '../model/findings';
import type { Records, TableCell } from '../model/records';
import type { Sourced } from '../model/sourced';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { ratiosIn, shareOf } from '../prose/ratios';
import { type Rounding, roundingOf } from '../prose/rounding';
import { groupBy } from '../totals/sums';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { sharesOfTables } from './shares';
import { statementsOf } from './statements';
import { numberIn, tablesOf } from './tables';

/** A rate, beside the numbers it comes from, that only one way of rounding gives. */
interface Rate {
  /** `null` where it stands in the bureau's own tables. */
  readonly division: string | null;
  readonly at: Sourced<unknown>;
  readonly written: string;
  /** `13,091 ÷ 19,427 = 67.39%`. */
  readonly quotient: string;
  readonly rounding: Rounding;
}

const WAYS = { 반올림: 'rounded', 절사: 'truncated' } as const;

function quotientOf(part: string, whole: string, exact: number, step: number): string {
  const scale = 10 / step;
  return `${part} ÷ ${whole} = ${formatNumber(Math.round(exact * scale) / scale)}%`;
}

function inSentences(records: Records): Rate[] {
  return statementsOf(records).flatMap(({ division, text, pieces }) =>
    ratiosIn(text).flatMap(ratio => {
      const share = shareOf(ratio);
      const { part, whole, rate } = ratio;
      const at = [...pieces].reverse().find(({ from }) => from <= rate.start) ?? pieces[0]!;
      if (!share) return [];
      const quotient = quotientOf(part.text, whole.text, share.low, rate.step);
      const rounding = roundingOf(share, rate.value, rate.step);
      return [{ division, at: at.source, written: rate.text, quotient, rounding }];
    }),
  );
}

const shown = (cell: TableCell): string => formatNumber(numberIn(cell)!);

function inTables(records: Records): Rate[] {
  const shares = sharesOfTables(tablesOf(records)).filter(({ isForced }) => !isForced);
  return shares.map(({ table, at, written, step, part, whole, exact, rounding }) => ({
    division: table.division,
    at,
    written: `${written.toFixed(Math.round(-Math.log10(step)))}%`,
    quotient: quotientOf(shown(part), shown(whole), exact.low, step),
    rounding,
  }));
}

/** What the others do: `나과는 반올림입니다`. */
function othersInWords(rates: readonly Rate[], division: string | null, way: Rounding): string {
  const others = rates.filter(rate => rate.division !== division && rate.rounding === way);
  const names = others
    .map(rate => rate.division ?? '일반 현황')
    .filter((name, i, all) => all.indexOf(name) === i);
  return names.length === 0
    ? ''
    : ` ${names.slice(0, 3).join(', ')}의 비율은 ${way === 'truncated' ? '절사로' : '반올림으로'} 맞습니다.`;
}

function remarkOf(rates: readonly Rate[], own: readonly Rate[], isSet: boolean): Remark {
  const [first] = own as [Rate];
  const { division, rounding } = first;
  const [name, other] = rounding === 'truncated' ? ['절사', '반올림'] : ['반올림', '절사'];
  const all = rates.filter(rate => rate.division === division);
  const alike = all.filter(rate => rate.rounding === rounding || rate.rounding === 'plain').length;
  const places = own.length === 1 ? '' : ` 이렇게 적은 비율이 ${own.length}곳입니다.`;
  const whole =
    all.length > 1 && alike === all.length
      ? ` 이 과의 비율 ${all.length}개는 모두 ${withParticle(name, '으로/로')} 맞습니다.`
      : '';
  const rule = isSet ? `설정의 비율 끝수는 ${other}입니다.` : '국 기준(설정 › 비율 끝수)을 정해 주십시오.';
  const message = `${first.written}는 ${first.quotient}를 ${name}한 값입니다.${places}${whole}${othersInWords(rates, division, rounding === 'truncated' ? 'rounded' : 'truncated')} ${rule}`;
  const others = own.slice(1).map(({ at }) => at);
  return remarkOn({ division, at: first.at, message, found: name, expected: isSet ? other : null, others });
}

function off(records: Records): Remark[] {
  const rates = [...inSentences(records), ...inTables(records)];
  const set = records.setup.houseRules.ratioRounding?.value;
  const [rounded, truncated] = (['rounded', 'truncated'] as const).map(way =>
    rates.filter(({ rounding }) => rounding === way),
  ) as [Rate[], Rate[]];
  const isMixed = rounded.length > 0 || truncated.length === 1;
  const wrong =
    set === undefined
      ? isMixed
        ? truncated
        : []
      : rates.filter(({ rounding }) => rounding === (WAYS[set] === 'rounded' ? 'truncated' : 'rounded'));
  return groupBy(wrong, ({ division }) => division ?? '').map(own => remarkOf(rates, own, set !== undefined));
}

/** Told once a division, at the first of its rates; a report that truncates throughout is left alone. */
export const ratesRoundAlike: Rule = {
  id: 'rates-round-alike',
  title: '비율의 끝자리는 온 보고서가 한 가지로 처리한다',
  severity: 'warning',
  why: '한 과는 반올림하고 한 과는 절사하면 같은 보고서의 비율을 견줄 수 없습니다. 설정의 비율 끝수를 따르고, 정하지 않았으면 섞어 쓴 것만 알립니다.',
  examples: {
    pass: [
      { done: ['19,427명 중 13,091명 참석(67.4%)', '7,261명 중 1,644명 참석(22.6%)'] },
      { done: ['19,427명 중 13,091명 참석(67.3%)', '3명 중 2명 참석(66.6%)'] },
    ],
    fail: [
      { done: ['19,427명 중 13,091명 참석(67.3%)', '3명 중 2명 참석(66.7%)'] },
      { table: ['계 = 남 + 여 | 남 | 여', '294 (100%) | 143 (48%) | 151 (51%)'] },
    ],
  },
  check: off,
};
