/** What a new workbook starts from: the usual ranks, funds and sections of a Korean local office, all of it changeable. */
import type { PlainSetup } from './setup';

/** 재원 as budgets name them, with the short forms in use. */
export const usualFunds: PlainSetup['funds'] = [
  { name: '국비' },
  { name: '시비' },
  { name: '구비' },
  { name: '기금' },
  { name: '특별조정교부금', aliases: '특교금' },
];

/** 사업 항목 in the order in which a project is told. */
export const usualSections: PlainSetup['sections'] = [
  { name: '사업개요', nature: '개요', printed: '사업개요', mark: '□' },
  { name: '추진실적', nature: '실적', printed: '{연도} 추진실적 ({기준일} 현재)', mark: '□' },
  { name: '향후 추진계획', nature: '계획', printed: '향후 추진계획', mark: '□' },
  { name: '기대효과', nature: '효과', printed: '기대효과', mark: '□' },
];

/** 글머리 기호 of the usual □ ○ - · ladder; □ is the section's own. */
export const usualBullets: PlainSetup['bullets'] = [
  { level: '소제목', symbol: '◎' },
  { level: '1', symbol: '○' },
  { level: '2', symbol: '-' },
  { level: '3', symbol: '·' },
  { level: '4', symbol: '*' },
];

/** 별도 표시: kinds of service counted beside a rank. */
export const usualSpecialKinds: PlainSetup['specialKinds'] = [
  { name: '별정직', short: '별정' },
  { name: '임기제', short: '임기' },
];

/** 직급 of a division, and 가–마급 which only absences use. */
export const usualRanks: PlainSetup['ranks'] = [
  ...['4급', '5급', '6급', '7급', '8급', '9급'].map(name => ({ name, column: name })),
  ...['가급', '나급', '다급', '라급', '마급'].map(name => ({ name })),
];

/** The setup of `chwihap new` without SETUP.json: a year from the caller, two divisions to be renamed. */
export function starterSetup(year: number): PlainSetup {
  return {
    report: { bureau: '', year, title: `${year}년도 주요업무 추진실적`, asOf: `${year}-10-31` },
    divisions: [
      { code: 'A', name: '가과', state: '운영' },
      { code: 'B', name: '나과', state: '운영' },
    ],
    ranks: usualRanks,
    specialKinds: usualSpecialKinds,
    funds: usualFunds,
    sections: usualSections,
    bullets: usualBullets,
    houseRules: { ratioRounding: '반올림', zero: '-' },
  };
}
