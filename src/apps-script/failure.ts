/** Trouble as the person in front of the spreadsheet is told it: what happened, and what to do next. */

import type { Told } from './shapes';

const NAME = 'Failure';

/** An error that says in Korean what happened and what to do. */
export function failure(code: string, message: string, next: string): Error {
  return Object.assign(new Error(message), { name: NAME, code, next });
}

/** Google's own words for what people can mend, in the languages that an office's account may speak. */
const known: readonly (readonly [pattern: RegExp, told: Told])[] = [
  [
    /protected cell|보호된/i,
    {
      code: 'protected',
      message: '보호된 칸이라 쓸 수 없습니다.',
      next: '국 취합 담당자에게 맡기거나, 문서를 만든 사람에게 보호를 풀어 달라고 해 주세요.',
    },
  ],
  [
    /storage ?quota|저장용량|저장 ?공간/i,
    {
      code: 'storage',
      message: '드라이브 저장 공간이 모자라 문서를 만들지 못했습니다.',
      next: '드라이브를 비운 뒤 ‘보고서 만들기’를 다시 눌러 주세요.',
    },
  ],
  [
    /too many times|rate limit|quota|할당량|횟수/i,
    {
      code: 'quota',
      message: '구글이 하루에 허용한 횟수를 다 썼습니다.',
      next: '내일 다시 하거나, 다른 담당자의 계정에서 눌러 주세요.',
    },
  ],
  [
    /maximum execution time|timed out|시간.{0,4}초과/i,
    {
      code: 'time',
      message: '구글이 허용한 시간이 다 되어 멈췄습니다.',
      next: '다시 눌러 주세요. 이미 만든 것은 그대로 두고 이어서 합니다.',
    },
  ],
  [
    /permission|authoriz|not sufficient|access denied|forbidden|권한|승인/i,
    {
      code: 'permission',
      message: '이 일을 할 권한이 없습니다.',
      next: '문서의 편집 권한과 부가기능의 승인을 확인해 주세요. 구글 계정 여러 개로 로그인했다면 하나만 남기고 로그아웃한 뒤 다시 해 주세요.',
    },
  ],
];

const UNKNOWN = '잠시 뒤 다시 눌러 주세요. 되풀이되면 이 문구를 그대로 담당자에게 알려 주세요.';

/** What to tell of anything that was thrown. */
export function toldOf(error: unknown): Told {
  const { name, message = String(error), code, next } = Object(error) as Partial<Told & Error>;
  if (name === NAME) return { code: code ?? 'unknown', message, next: next ?? UNKNOWN };
  const found = known.find(([pattern]) => pattern.test(message));
  return found ? found[1] : { code: 'unknown', message: `일을 마치지 못했습니다: ${message}`, next: UNKNOWN };
}

/** The same trouble, with its place named before what happened. */
export function failureAt(place: string, error: unknown): Error {
  const { code, message, next } = toldOf(error);
  return failure(code, `${place}: ${message}`, next);
}
