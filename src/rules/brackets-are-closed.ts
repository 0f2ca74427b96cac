import type { Records } from '../model/records';
import { loneBrackets } from '../prose/lone-brackets';
import { remarkOn } from './remarks';
import type { Rule } from './rule';
import { type WrittenText, writtenTexts } from './texts';

const placeOf = (source: WrittenText['source']): string => JSON.stringify(source.at);

/** Lines that go on in the next one: what is opened there may be closed here. */
function joinedLines({ divisions }: Records): Map<string, string> {
  const joined = new Map<string, string>();
  for (const { projects } of divisions)
    for (const { sections } of projects)
      for (const { lines } of sections)
        lines.forEach(({ text }, i) => {
          const next = lines[i + 1];
          const before = lines[i - 1];
          if (next?.level === '이어쓰기') joined.set(placeOf(text), `${text.text} ${next.text.text}`);
          else if (lines[i]!.level === '이어쓰기' && before)
            joined.set(placeOf(text), `${before.text.text} ${text.text}`);
        });
  return joined;
}

/** A bracket that is opened is closed, and the other way round. */
export const bracketsAreClosed: Rule = {
  id: 'brackets-are-closed',
  title: '괄호는 짝이 맞는다',
  severity: 'warning',
  why: '괄호 한쪽이 빠지면 어디까지가 설명인지 알 수 없고, 그 안의 수도 견줄 수 없습니다.',
  examples: {
    pass: [{ lines: ['축하: 5명(생일 2명, 출산 3명)', '1) 접수 2) 확인', '『고창군』 「내고장」 (가(나))'] }],
    fail: [
      { lines: ['축하: 5명(생일 2명, 출산 3명'] },
      { lines: ['축하: 5명 생일 2명)'] },
      { lines: ['「내고장 발간'] },
    ],
  },
  check: records => {
    const joined = joinedLines(records);
    return writtenTexts(records).flatMap(({ division, source }) => {
      const [lone] = loneBrackets(source.text);
      if (!lone) return [];
      const together = joined.get(placeOf(source));
      if (together !== undefined && loneBrackets(together).length === 0) return [];
      const around = source.text.slice(Math.max(0, lone.at - 8), lone.at + 9).trim();
      const message = `‘${around}’에서 괄호 ‘${lone.bracket}’의 짝이 없습니다. 빠진 괄호를 채우거나 남는 괄호를 지워 주십시오.`;
      return [remarkOn({ division, at: source, message, found: lone.bracket, expected: null })];
    });
  },
};
