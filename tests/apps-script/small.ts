/** A bureau as small as one can be and still have everything: two divisions, a project each, one status table. */
import { importReport } from '../../src/pipeline';

/** Its report; the bureau's table counts one absence less than its divisions have. */
export const smallReport = `2023년도 주요업무 추진실적

2023. 11.

나눔국

Ⅰ. 일반 현황

○ 기 구 : 2과 3팀

구분	직급	계	5급	6급	7급
합계	정원	9	2	3	4
	현원	9	2	3	4
돌봄과	정원	5	1	2	2
	현원	5	1	2	2
나눔과	정원	4	1	1	2
	현원	4	1	1	2

※ 현원에 사고인원 미포함 : 휴직 2명(7급 2명)

Ⅱ. 과별 추진실적

돌봄과

【조직】

돌봄팀, 이음팀

【인력현황】

구분	계	5급	6급	7급
정원	5	1	2	2
현원	5	1	2	2
※ 현원에 사고인원 미포함 : 휴직 1명(7급 1명)

1. 이웃 돌봄

이웃을 먼저 살피고자 함

□ 사업개요

○ 사업비 : 1,200천원(시비 1,000천원, 구비 200천원)

□ 2023년 추진실적 (10. 31. 현재)

○ 안부 확인 : 30명(방문 20명, 전화 10명)

□ 향후 추진계획

○ 2023. 11. ~ 12. : 겨울철 집중 확인

나눔과

【조직】

나눔팀

【인력현황】

구분	계	5급	6급	7급
정원	4	1	1	2
현원	4	1	1	2
※ 현원에 사고인원 미포함 : 휴직 2명(7급 2명)

【나눔가게 현황】

(단위 : 개소)
구분	계	음식	학원
합계	7	4	3
동부	4	2	2
서부	3	2	1

1. 나눔가게 운영

가게가 이웃을 돕게 하고자 함

□ 사업개요

○ 사업비 : 600천원(구비 600천원)

□ 2023년 추진실적 (10. 31. 현재)

○ 나눔가게 : 7개소

□ 향후 추진계획

○ 2023. 12. : 나눔가게 감사회
`;

/** What is read in it. */
export const small = importReport(smallReport);

/** The lines of one division, as somebody copies them: from below its name to above the next. */
export function smallTextOf(name: string): string {
  const lines = smallReport.split('\n');
  const heads = small.records.divisions.map(({ division }) => lines.lastIndexOf(division.name.value));
  const from = lines.lastIndexOf(name);
  return lines.slice(from + 1, heads.find(head => head > from) ?? lines.length).join('\n');
}
