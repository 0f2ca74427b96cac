/** Asks the script behind the spreadsheet; whatever goes wrong on the way comes back as trouble to be told. */
import type { Answer, Calls, Told } from '../apps-script/shapes';

interface Runner {
  withSuccessHandler(done: (answer: Answer<unknown> | null) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  call(name: string, given: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

/** What a function of the list takes. */
export type Given<Name extends keyof Calls> = Parameters<Calls[Name]>[0];

/** What a function of the list gives. */
export type Got<Name extends keyof Calls> = ReturnType<Calls[Name]>;

/** Google ends a run after six minutes; what has not answered by then never will. In ms. */
const LONGEST = 390_000;

const offline: Told = {
  code: 'offline',
  message: '인터넷에 연결되어 있지 않습니다.',
  next: '연결을 확인한 뒤 다시 해 주세요. 시트에 적은 것은 그대로 있습니다.',
};

const silent: Told = {
  code: 'time',
  message: '구글이 답하지 않습니다.',
  next: '연결이 끊겼거나 일이 너무 길었습니다. 다시 해 주세요. 이미 만든 것은 그대로 있습니다.',
};

const nothing: Told = {
  code: 'unknown',
  message: '답을 받지 못했습니다.',
  next: '다시 해 주세요. 되풀이되면 사이드바를 닫았다가 다시 열어 주세요.',
};

/** Google's own words for a call that never reached the script. */
function lost({ message }: Error): Told {
  if (/PERMISSION_DENIED|permission|authoriz|권한|승인/i.test(message))
    return {
      code: 'accounts',
      message: '구글이 이 문서를 연 계정이 아닌 다른 계정으로 물어보았습니다.',
      next: '구글 계정 여러 개로 로그인했다면 이 문서를 쓰는 계정 하나만 남기고 로그아웃한 뒤, 문서를 새로 고쳐 주세요.',
    };
  if (/NetworkError|network|connection|연결/i.test(message)) return offline;
  return { code: 'unknown', message: `일을 마치지 못했습니다: ${message}`, next: nothing.next };
}

/** Calls a function of the list. The promise always keeps: trouble is an answer too. */
export function ask<Name extends keyof Calls>(name: Name, given: Given<Name>): Promise<Answer<Got<Name>>> {
  return new Promise(resolve => {
    const fail = (error: Told): void => resolve({ ok: false, error });
    if (!navigator.onLine) {
      fail(offline);
      return;
    }
    const timer = setTimeout(() => fail(silent), LONGEST);
    google.script.run
      .withSuccessHandler(answer => {
        clearTimeout(timer);
        if (answer) resolve(answer as Answer<Got<Name>>);
        else fail(nothing);
      })
      .withFailureHandler(error => {
        clearTimeout(timer);
        fail(lost(error));
      })
      .call(name, given);
  });
}
