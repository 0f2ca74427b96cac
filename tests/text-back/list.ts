/** What comes back of the seed's text, as a document: written by `npm run generate`, held up to date by its check. */

import { plannedTab } from '../../src/model/planned-tab';
import { importReport, makeReport } from '../../src/pipeline';
import { textBack } from './compare';

/** The text that the report of an imported text spells. */
export function textAgain(published: string): string {
  const tabs = importReport(published).plans.map(plannedTab);
  const desk = { readTabs: () => tabs, writeTabs: () => undefined, writeCells: () => undefined };
  return String(makeReport(desk, 'txt').body);
}

/** Every line of a published text that did not come back as it stood, each with its reason. */
export function textBackList(published: string): string {
  const { lines, same, joined, changed } = textBack(published, textAgain(published));
  const share = (((same + joined.length) / lines) * 100).toFixed(2);
  const rows = [...joined, ...changed].sort((a, b) => a.line - b.line);
  return [
    '# 원문 대조',
    '',
    '보고서의 글을 옮겨 담고 다시 `.txt`로 낸 것을 원문과 줄마다 견준 결과입니다. 빈칸과 줄바꿈, 쪽번호와 괘선은 견주지 않습니다.',
    '',
    `내용이 있는 줄 ${lines} · 그대로 ${same} · 줄바꿈만 다름 ${joined.length} · 달라짐 ${changed.length} (돌아온 줄 ${share}%)`,
    '',
    '| 줄 | 원문 | 까닭 |',
    '|---:|---|---|',
    ...rows.map(
      ({ line, text, reason }) =>
        `| ${line} | ${text.replace(/\|/g, '\\|').replace(/\t/g, ' ')} | ${reason} |`,
    ),
    '',
  ].join('\n');
}
