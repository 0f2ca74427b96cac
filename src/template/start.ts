/** The tab 시작하기: what to do in three steps, what the colours mean, and where the tabs are. */
import type { TabPlan } from '../model/plan';
import type { Setup } from '../model/setup';
import { type Block, column, type Entry } from './block';
import { forSupervisors, planOf, putBlock, putHint, startDraft } from './draft';
import { text } from './kinds';
import { fixedTabs } from './names';

const what = column('할 일', text, 150, { look: 'label' });
const how = column('설명', text, 640, { look: 'made' });
const steps: Block = { title: '【세 단계】', columns: [what, how] };

const colour = column('색', text, 150, { look: 'label' });
const colours: Block = { title: '【칸의 색】', columns: [colour, how] };

const link = column('탭', text, 150, { look: 'link' });
const links: Block = { title: '【탭】', columns: [link, how] };

const ABOUT: Readonly<Record<TabPlan['kind'], string>> = {
  start: '이 탭',
  setup: '국 취합 담당자: 보고서 이름, 과, 직급, 재원, 사업 항목을 정합니다.',
  forms: '국 취합 담당자: 과마다 현황표의 모양을 정합니다.',
  status: '과 담당자: 팀, 인력, 현원 미포함 인원, 현황표를 채웁니다.',
  projects: '과 담당자: 주요업무 사업을 한 줄씩 적습니다.',
  budget: '과 담당자: 사업비를 재원별로 적습니다.',
  published: '국 취합 담당자: 이미 내보낸 총괄이 있으면 적어 대조합니다.',
  acceptances: '점검에서 나온 것을 그대로 둘 때 까닭을 적습니다.',
  findings: '점검한 결과입니다.',
  totals: '과의 수를 모은 국 전체의 총괄입니다.',
  progress: '과마다 어디까지 왔는지, 무엇이 남았는지 보입니다.',
  steps: '확인, 제출, 반려, 확정마다 한 줄씩 저절로 늘어납니다.',
  kept: '제출할 때 적혀 있던 글이 그대로 남아, 그 뒤에 바뀐 칸을 알려 줍니다.',
  history: '만든 보고서마다 언제, 누가, 어디에 만들었는지 남습니다.',
};

/** Lays out 시작하기, with a link to each of the other tabs. */
export function layOutStart(setup: Setup, others: readonly TabPlan[]): TabPlan {
  const { title, bureau } = setup.report;
  const draft = startDraft(fixedTabs.start);
  putHint(draft, `${bureau.value} ${title.value}`.trim());
  const rows = (first: typeof what, pairs: readonly (readonly [string, string])[]): Entry[][] =>
    pairs.map(([name, words]) => [
      { column: first, value: name },
      { column: how, value: words },
    ]);
  putBlock(
    draft,
    steps,
    rows(what, [
      ['1. 채우기', '과 담당자는 자기 과의 현황, 사업, 사업비 탭에서 흰 칸을 채웁니다.'],
      [
        '2. 점검',
        '점검하면 어긋난 곳이 점검 결과 탭에 칸과 함께 나옵니다. 고치거나, 까닭을 적어 수용합니다.',
      ],
      ['3. 취합과 보고서', '국 취합 담당자는 국 총괄을 만들고 보고서를 냅니다.'],
    ]),
  );
  const white: Entry[] = [
    { column: colour, value: '흰 칸', look: 'text' },
    { column: how, value: '사람이 채웁니다.' },
  ];
  const grey: Entry[] = [
    { column: colour, value: '회색 칸', look: 'total' },
    { column: how, value: '저절로 계산됩니다. 덮어 적으면 적은 수와 계산한 수를 견주어 점검합니다.' },
  ];
  const blue: Entry[] = [
    { column: colour, value: '파란 칸', look: 'head' },
    { column: how, value: '머리글입니다. 옮겨도 되지만 이름을 고치지 않습니다.' },
  ];
  putBlock(draft, colours, [white, grey, blue]);
  const tabs = others.map(({ name, kind }): Entry[] => [
    { column: link, value: name, link: { tab: name, cell: 'A1' } },
    { column: how, value: ABOUT[kind] },
  ]);
  putBlock(draft, links, tabs);
  return planOf(draft, 'start', fixedTabs.start, { colour: '5F6368', guard: forSupervisors });
}
