/** Korean that reads well: particles fit the word or the number before them. */
import { withParticle } from '../../src/prose/particles';

it.each([
  ['계', '은/는', '계는'],
  ['정원', '은/는', '정원은'],
  ['‘성별 남’', '이/가', '‘성별 남’이'],
  ['경형 10', '을/를', '경형 10을'],
  ['여 2', '은/는', '여 2는'],
  ['소계 (주)', '은/는', '소계 (주)는'],
  ['휴직', '으로/로', '휴직으로'],
  ['특별', '으로/로', '특별로'],
  ['공로연수', '으로/로', '공로연수로'],
  ['CCTV', '이/가', 'CCTV가'],
  ['휴직 (1주)', '은/는', '휴직 (1주)은'],
  ['날짜(예: 2023. 10. 31.)', '을/를', '날짜(예: 2023. 10. 31.)를'],
  ['‘(10월 기준)’', '은/는', '‘(10월 기준)’은'],
  ['수', '을/를', '수를'],
  ['글', '으로/로', '글로'],
  ['2027', '으로/로', '2027로'],
] as const)('%s with %s is %s', (word, particles, whole) => {
  expect(withParticle(word, particles)).toBe(whole);
});
