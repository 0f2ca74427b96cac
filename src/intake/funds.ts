/** The funds (재원) that budgets of Korean offices name, and the short forms in use. */
import type { PlainSetup, Setup } from '../model/setup';
import { fromLines, given } from '../model/sourced';
import { squeeze } from '../prose/words';

type PlainFund = PlainSetup['funds'][number];

/** Every fund that is known by name; a fund of any other name is kept as written, and asked about. */
const known: readonly PlainFund[] = [
  { name: '국비', aliases: '국고보조금, 국고, 국고비, 국비보조금' },
  { name: '균형발전특별회계', aliases: '균특, 균특회계, 지역균형발전특별회계, 지특, 지특회계' },
  { name: '특별교부세', aliases: '특교세' },
  { name: '특별교부금' },
  { name: '도비', aliases: '도비보조금' },
  { name: '시비', aliases: '시비보조금' },
  { name: '시군비', aliases: '시·군비, 시군구비' },
  { name: '군비' },
  { name: '구비' },
  { name: '기금' },
  { name: '특별조정교부금', aliases: '특교금, 특조금, 조정교부금' },
  { name: '특별회계' },
  { name: '지방채' },
  { name: '자체재원', aliases: '자체, 자체예산' },
  { name: '민간자본', aliases: '민자, 민간' },
  { name: '자부담' },
];

/** The own money of an office, by the last syllable of its name; the money from above it. */
const byOffice: Readonly<Record<string, readonly string[]>> = {
  구: ['시비', '구비'],
  시: ['도비', '시비'],
  군: ['도비', '군비'],
  도: ['도비'],
};

const spellings = (fund: PlainFund): string[] =>
  [fund.name, ...(fund.aliases ?? '').split(', ')].map(squeeze);

/** The known name of a fund, aliases resolved; as written where it is not known. */
export function fundNamed(word: string): string {
  return known.find(fund => spellings(fund).indexOf(squeeze(word)) >= 0)?.name ?? word;
}

/** Whether a fund of this name has its place among the columns of the tab 사업비. */
export const isKnownFund = (name: string): boolean => known.some(fund => fund.name === name);

/** The place of a fund among the columns of the tab 사업비; those of any other name stand behind. */
export function fundPlace(name: string): number {
  const place = known.findIndex(fund => fund.name === name);
  return place < 0 ? known.length : place;
}

/** Whether a text speaks of a fund, by its name or another. */
export function mentionsFund(text: string, fund: string): boolean {
  const own = known.find(one => one.name === fund) ?? { name: fund };
  return spellings(own).some(spelling => spelling !== '' && squeeze(text).indexOf(spelling) >= 0);
}

/** A fund that a project names, and the line where it does. */
export interface FundMention {
  readonly fund: string;
  readonly line: number;
}

/** What surely calls a fund, whoever gives it. */
const SURE = /(?:기금|회계|교부금|교부세|보조금|전입금|출연금|지원금|부담금|재원)$/;

/**
 * The funds of the setup: those that an office of this kind has, every known one that a project names, and any
 * other whose name says that it is one.
 */
export function setupFunds(agency: string, mentions: readonly FundMention[]): Setup['funds'] {
  const isSeen = (name: string): boolean => mentions.some(mention => mention.fund === name);
  const own = byOffice[agency.slice(-1)] ?? [];
  const usual = ['국비', ...own, '기금', '특별조정교부금'];
  const others = mentions
    .map(({ fund }) => fund)
    .filter((fund, i, all) => SURE.test(fund) && !isKnownFund(fund) && all.indexOf(fund) === i);
  return [...known, ...others.map((name): PlainFund => ({ name }))]
    .filter(({ name }) => isSeen(name) || usual.indexOf(name) >= 0)
    .map(({ name, aliases }) => {
      const lines = mentions.filter(mention => mention.fund === name).map(mention => mention.line);
      const told = (value: string) => (lines.length > 0 ? fromLines(value, value, lines[0]!) : given(value));
      return aliases ? { name: told(name), aliases: told(aliases) } : { name: told(name) };
    });
}
