import type { Remark } from '../model/findings';
import type { Records } from '../model/records';
import { formatNumber } from '../prose/numbers';
import { withParticle } from '../prose/particles';
import { wonIn } from '../totals/money';
import { groupBy } from '../totals/sums';
import { type DivisionMoney, type MoneyInLine, moneyInLines } from './money-in-lines';
import { usualUnit as budgetUnit, projectCosts } from './project-costs';
import { remarkOn } from './remarks';
import type { Rule } from './rule';

/** The units that are mistaken for each other: each a thousand of the one before. */
const LADDER = ['원', '천원', '백만원'];
/** Amounts of a whole division from which its usual size can be told. */
const ENOUGH = 3;
/** A round amount in a small unit is more likely a small one: 50,000원, 3,000천원. */
const ROUND: Readonly<Record<string, number>> = { 원: 1000, 천원: 100 };

/** The unit of most amounts, in lines or else of the budgets, when two thirds have it. */
function usualUnit(records: Records, all: readonly MoneyInLine[]): string | undefined {
  const [most = []] = groupBy(all, ({ unit }) => unit).sort((a, b) => b.length - a.length);
  const isUsual = most.length >= ENOUGH && most.length * 3 >= all.length * 2;
  const usual = isUsual ? most[0]!.unit : budgetUnit(projectCosts(records));
  return usual !== undefined && LADDER.includes(usual) ? usual : undefined;
}

/** What an amount is measured by: the others of its line, or else of its division, or of all. */
function sizesBeside(own: MoneyInLine, all: readonly DivisionMoney[], usual: string): number[] {
  const alike = (money: DivisionMoney) => money.amounts.filter(({ unit }) => unit === usual);
  const mine = all.filter(({ amounts }) => amounts.includes(own));
  const inLine = mine.flatMap(alike).filter(({ text }) => text === own.text);
  if (inLine.length > 0) return inLine.map(({ won }) => won);
  const isSmall = LADDER.indexOf(own.unit) < LADDER.indexOf(usual);
  if (isSmall && !own.isFund && own.number % ROUND[own.unit]! === 0) return [];
  const sizesOf = (money: readonly DivisionMoney[]): number[] =>
    money.flatMap(division => [...alike(division).map(({ won }) => won), ...division.budgets]);
  const sizes = [sizesOf(mine), sizesOf(all)].find(({ length }) => length >= ENOUGH);
  return sizes ?? [];
}

function slipped(own: MoneyInLine, all: readonly DivisionMoney[], usual: string): Remark[] {
  const sizes = sizesBeside(own, all, usual);
  const [least, most] = [Math.min(...sizes), Math.max(...sizes)];
  const isOut = own.won < least / 10 || own.won > most * 10;
  const meant = own.number * wonIn(usual)!;
  if (sizes.length === 0 || !isOut || meant < least / 3 || meant > most * 3) return [];
  const instead = `${formatNumber(own.number)}${usual}`;
  const message = `${withParticle(`‘${own.written}’`, '은/는')} 다른 금액과 단위가 다릅니다. 이 보고서의 금액은 대개 ${usual}이고, 함께 적힌 금액과 견주면 ${instead}이 아닌지 확인해 주십시오.`;
  const { division, text: at } = own;
  return [remarkOn({ division, at, message, found: own.written, expected: instead })];
}

/** `83,294원` beside `78,993천원`: a thousandth of what was meant. */
export const moneyUnitsFitSiblings: Rule = {
  id: 'money-units-fit-siblings',
  title: '문장 속 금액의 단위는 함께 적힌 금액과 견주어 알맞다',
  severity: 'warning',
  why: '천원을 원이나 백만원으로 적으면 금액이 천분의 일이나 천 배가 됩니다.',
  examples: {
    pass: [
      {
        done: [
          '격려: 설날(1,673명, 78,993천원), 추석(1,704명, 83,294천원)',
          '건강검진비: 281명(1인 평균 226,000원)',
          '공모사업: 20개, 90,200천원',
          '상품권(5,000원권) 지급: 45,880천원',
        ],
      },
      { done: ['보증 추천: 5,840백만원', '투자협약: 1,870억원', '장비 구입: 120백만원, 소모품: 80백만원'] },
      { done: ['격려: 78,993천원', '시상: 3,294천원', '공모: 45,880천원', '장려금: 50,000원'] },
    ],
    fail: [
      { done: ['격려: 설날(78,993천원), 추석(83,294원)', '공모사업: 90,200천원, 특화사업: 45,880천원'] },
      { done: ['공모사업: 90,240백만원', '특화사업: 45,880천원', '교육: 30,500천원', '장비: 12,000천원'] },
    ],
  },
  check: records => {
    const divisions = moneyInLines(records);
    const usual = usualUnit(
      records,
      divisions.flatMap(({ amounts }) => amounts),
    );
    if (usual === undefined) return [];
    return divisions.flatMap(({ amounts }) =>
      amounts
        .filter(({ unit }) => unit !== usual && LADDER.includes(unit))
        .flatMap(own => slipped(own, divisions, usual)),
    );
  },
};
