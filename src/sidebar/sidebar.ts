/** The page in the sidebar: a button for each thing to do, what came of it, and the findings to jump to. */
import type { Answer, Calls, CheckOutcome } from '../apps-script/shapes';

interface Runner {
  withSuccessHandler(done: (answer: Answer<unknown>) => void): Runner;
  withFailureHandler(failed: (error: Error) => void): Runner;
  call(name: string, given: unknown): void;
}

declare const google: { readonly script: { readonly run: Runner } };

type Given<Name extends keyof Calls> = Parameters<Calls[Name]>[0];
type Got<Name extends keyof Calls> = ReturnType<Calls[Name]>;

const part = (id: string): HTMLElement => document.getElementById(id)!;

function say(text: string, link?: string): void {
  const said = part('said');
  said.textContent = text;
  if (link === undefined) return;
  const anchor = document.createElement('a');
  anchor.href = link;
  anchor.target = '_blank';
  anchor.textContent = ' 구글 문서 열기';
  said.appendChild(anchor);
}

/** Calls a function of the list; while it runs no button can be pressed. */
function ask<Name extends keyof Calls>(name: Name, given: Given<Name>, done: (got: Got<Name>) => void): void {
  setBusy(true);
  const end = (text: string): void => {
    setBusy(false);
    say(text);
  };
  google.script.run
    .withSuccessHandler(answer => {
      setBusy(false);
      if (answer?.ok) done(answer.value as Got<Name>);
      else
        say(
          answer ? `${answer.error.message} ${answer.error.next}` : '답을 받지 못했습니다. 다시 눌러 주세요.',
        );
    })
    .withFailureHandler(error => end(`${error.message} 여러 구글 계정으로 로그인했다면 하나만 남겨 주세요.`))
    .call(name, given);
}

function button(text: string, press: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.textContent = text;
  made.onclick = press;
  return made;
}

function setBusy(busy: boolean): void {
  document.querySelectorAll('button').forEach(one => {
    one.disabled = busy;
  });
  if (busy) say('하는 중입니다 …');
}

const severities = { error: '오류', warning: '주의', note: '참고' } as const;

function show({ counts, findings }: CheckOutcome): void {
  say(`오류 ${counts.error}, 주의 ${counts.warning}, 참고 ${counts.note}, 수용 ${counts.accepted}`);
  const list = part('findings');
  list.textContent = '';
  for (const { severity, message, tab, cell } of findings) {
    const item = document.createElement('li');
    const text = `[${severities[severity]}] ${tab}!${cell} ${message}`;
    item.appendChild(button(text, () => ask('goTo', { tab, cell }, () => say(`${tab}!${cell}`))));
    list.appendChild(item);
  }
}

const actions: readonly (readonly [string, () => void])[] = [
  ['서식 탭 만들기', () => ask('layOutTabs', null, ({ added }) => say(`탭 ${added.length}개를 더했습니다.`))],
  ['점검', () => ask('check', null, show)],
  ['점검하고 취합', () => ask('checkAndRollUp', null, show)],
  [
    '보고서 만들기',
    () =>
      ask('makeReport', null, ({ link, numbers }) =>
        say(`숫자 ${numbers.found}/${numbers.all} 대조됨.`, link),
      ),
  ],
];

for (const [text, press] of actions) part('actions').appendChild(button(text, press));
