import type { Remark } from '../model/findings';
import { cellOf } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { type WrittenText, writtenTexts } from './texts';

/** A word with its ending set apart: `친절 한 민원처리`; what counts (`선정 한 곳`) is no ending. */
const SPLIT = /([가-힣]{2,6}) (한|하고|하여|하는|하게) (?=([가-힣]+))/g;
const COUNTER =
  /^(?:명|건|곳|번|개|달|해|차례|편|팀|대|쪽|줄|가지|시간|사람|분|권|장|마리|살|주|부|세트|끼|군데|눈|쌍|차원|단계|걸음)/;

/** Split words that the report writes as one elsewhere. */
function splitWords({ source }: WrittenText, all: string): { written: string; whole: string }[] {
  const found: { written: string; whole: string }[] = [];
  source.text.replace(SPLIT, (match: string, word: string, ending: string, next: string) => {
    const isOneElsewhere = [`${word}한 `, `${word}하고 `, `${word}하여 `, `${word}하는 `].some(form =>
      all.includes(form),
    );
    if (isOneElsewhere && !(ending === '한' && COUNTER.test(next)))
      found.push({ written: match.trim(), whole: word + ending });
    return match;
  });
  return found;
}

function remarksOn(text: WrittenText, all: string): Remark[] {
  const { division, source } = text;
  return splitWords(text, all).map(({ written, whole }) => {
    const message = `${withParticle(`‘${written}’`, '은/는')} ${withParticle(`‘${whole}’`, '으로/로')} 붙여 씁니다. 이 보고서의 다른 곳에서도 붙여 썼습니다.`;
    const fix = { ...cellOf(source), text: source.text.replace(written, whole) };
    return { ...remarkOn({ division, at: source, message, found: written, expected: whole }), fix };
  });
}

/** A blank that slipped into a word. */
export const wordsAreWhole: Rule = {
  id: 'words-are-whole',
  title: '한 낱말은 띄어 쓰지 않는다',
  severity: 'note',
  why: '낱말 안에 빈칸이 들어가면 잘못 읽히고, 같은 말을 찾을 때 걸리지 않습니다.',
  examples: {
    pass: [
      { lines: ['친절하고 신속한 처리', '친절한 민원처리'] },
      { lines: ['선정 한 곳, 선정하고 지원', '다양 한 민원'] },
    ],
    fail: [{ lines: ['친절하고 신속한 처리', '신속하고 친절 한 민원처리'] }],
  },
  check: records => {
    const texts = writtenTexts(records);
    const all = texts.map(({ source }) => source.text).join('\n');
    return texts.flatMap(text => remarksOn(text, all));
  },
};
