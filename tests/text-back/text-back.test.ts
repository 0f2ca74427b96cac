import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { textBack } from './compare';
import { textAgain } from './list';

const textsIn = (folder: string): readonly (readonly [string, string])[] =>
  readdirSync(join(__dirname, folder))
    .filter(name => name.endsWith('.txt'))
    .map(name => [name, readFileSync(join(__dirname, folder, name), 'utf8')] as const);

const [[, seed]] = textsIn('../../seeds') as [readonly [string, string]];
const offices = textsIn('../fixtures/reports');
/** What a program has put at the head of every page. */
const RUNNING: Readonly<Record<string, string>> = {
  '2023-솔빛교육지원청.txt': '솔빛교육지원청 주요업무',
};
/** Two whose headcount lies another way, or whose captions mix two kinds of brackets, come back less whole. */
const LEAST: Readonly<Record<string, number>> = {
  '2024-복지국.txt': 0.88,
  '2025-해솔시-경제환경국.txt': 0.95,
};

test('at least 99 % of the published lines come back, and every other has its reason', () => {
  const back = textBack(seed, textAgain(seed));
  expect((back.same + back.joined.length) / back.lines).toBeGreaterThanOrEqual(0.99);
  expect(back.changed.filter(({ reason }) => reason === '')).toEqual([]);
});

test.each(offices)('of %s at least 98 % come back', (name, text) => {
  const back = textBack(text, textAgain(text), RUNNING[name]);
  expect((back.same + back.joined.length) / back.lines).toBeGreaterThanOrEqual(LEAST[name] ?? 0.98);
});

/** All that comes back otherwise: the cover with its office, the contents list's name, a note that is summed anew. */
const CHANGED: Readonly<Record<string, readonly string[]>> = {
  '2022-가온군-문화관광국.txt': ['가온군 문화관광국', '목  차'],
  '2023-솔빛교육지원청.txt': ['차 례'],
  '2024-나래시-보건소.txt': ['(2024. 10. 31. 기준)', '목차'],
  '2024-한빛도-농축산국.txt': ['※ 현원에 사고인원 미포함: 육아휴직 2명(7급 1명, 8급 1명), 파견 1명(7급 1명)'],
  '2025-다온군-상하수도사업소.txt': ['목 차'],
};

test.each(Object.entries(CHANGED))('of %s no other line changes', (name, lines) => {
  const text = offices.find(([own]) => own === name)![1];
  const { changed } = textBack(text, textAgain(text), RUNNING[name]);
  expect(changed.map(({ text: line }) => line)).toEqual(lines);
});

test('a line that is lost is told, without a reason', () => {
  const made = textAgain(seed).replace(/^.*스피치 아카데미.*$/m, '');
  const lost = textBack(seed, made).changed.filter(({ reason }) => reason === '');
  expect(lost).toHaveLength(1);
  expect(lost[0]!.text).toContain('스피치 아카데미');
});

test('a number that changed on its way is told', () => {
  const made = textAgain(seed).replace('995,060', '995,061');
  expect(textBack(seed, made).changed.filter(({ reason }) => reason === '')).toHaveLength(1);
});

test('a team that is in no box of the chart is told', () => {
  const [, text] = offices.find(([name]) => name.includes('한빛도'))!;
  const made = textAgain(text).replace(/농촌개발팀/g, '도시개발팀');
  expect(textBack(text, made).changed.map(({ text: line }) => line)).toContain(
    '농업정책팀, 농촌개발팀, 농지관리팀, 청년농업인팀',
  );
});
