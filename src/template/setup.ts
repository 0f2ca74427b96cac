/**
 * The tab 설정: facts of the report, divisions, ranks, funds, sections, bullets, house rules.
 *
 *     설정 │ 배치 버전 │ 1
 *     【보고서】   항목 │ 내용 │ 설명
 *     【과】       과 코드 │ 과명 │ 옛 이름 │ 상태 │ 담당자 │ 확인자 │ 내선
 *     【직급】     직급 │ 국 총괄 열 │ 쓰는 과
 *     …
 */
import { cellAt, type Tab } from '../model/grid';
import type { TabPlan } from '../model/plan';
import type { Trouble } from '../model/records';
import {
  captionStyles,
  type DivisionSetup,
  divisionNumberings,
  divisionStates,
  LAYOUT_VERSION,
  natures,
  outlineLevels,
  projectNumberings,
  type RankSetup,
  type SectionSetup,
  type Setup,
} from '../model/setup';
import { given } from '../model/sourced';
import { withParticle } from '../prose/particles';
import { column, withRoom } from './block';
import { forSupervisors, planOf, putBlock, putHint, startDraft } from './draft';
import { factsBlock, type ListBlock, listBlock, putFacts, readFacts, readList, rowOf } from './fields';
import { findBlocks, reportLost } from './find';
import { count, date, oneOf, text, word, year } from './kinds';
import { findFixed, fixedTabs } from './names';
import {
  besideLabel,
  claimFact,
  openTab,
  type Reading,
  reportUnplaced,
  textAt,
  textOf,
  trouble,
} from './reading';

const facts = factsBlock<Setup['report']>(
  '【보고서】',
  {
    agency: column('기관', text, 0),
    bureau: column('국', text, 0, { required: true }),
    year: column('연도', year, 0, { required: true }),
    title: column('제목', text, 0, { required: true }),
    part: column('본문 제목', text, 0),
    band: column('되풀이 제목', text, 0),
    session: column('회의', text, 0),
    submitted: column('제출 시기', text, 0),
    deadline: column('제출 기한', text, 0),
    asOf: column('실적 기준일', date, 0),
    slogan: column('표어', text, 0),
    supervisors: column('취합 담당자', text, 0),
    review: column('확인 단계', oneOf('확인 단계', ['사용', '생략'], '생략'), 0, {
      options: ['사용', '생략'],
    }),
  },
  {
    agency: '보고하는 기관의 이름',
    bureau: '표지 아래에 인쇄됩니다.',
    year: '네 자리로 적습니다.',
    title: '표지에 인쇄되는 제목',
    part: '과별 내용을 여는 큰 제목. 비우면 제목과 같습니다.',
    band: '과마다 사업 위에 인쇄합니다. 비우면 제목과 같습니다.',
    session: '보고서를 내는 의회 회의',
    submitted: '표지에 인쇄되는 때, 예: 2023. 11.',
    deadline: '각 과가 제출할 때까지',
    asOf: '이날까지의 실적을 적습니다. 예: 2023. 10. 31.',
    slogan: '표지 맨 위에 인쇄됩니다.',
    supervisors:
      '반려하고 확정할 사람의 전자우편 주소, 쉼표로 나누어 적습니다. 비우면 이 탭을 고칠 수 있는 사람',
    review: '제출하기 전에 과의 확인자가 확인할지. 비우면 생략합니다.',
  },
);

const houseRules = factsBlock<Setup['houseRules']>(
  '【국 기준】',
  {
    ratioRounding: column('비율 끝수', oneOf('비율 끝수', ['반올림', '절사'], '반올림'), 0, {
      options: ['반올림', '절사'],
    }),
    zero: column('영 표기', oneOf('영 표기', ['-', '0'], '-'), 0, { options: ['-', '0'] }),
    caption: column('표 제목', oneOf('표 제목', captionStyles, '【 】'), 0, { options: captionStyles }),
    projectNumber: column('사업 번호', oneOf('사업 번호', projectNumberings, '1.'), 0, {
      options: projectNumberings,
    }),
    divisionNumber: column('과 번호', oneOf('과 번호', divisionNumberings, '없음'), 0, {
      options: divisionNumberings,
    }),
    organisation: column('기구 줄', text, 0),
    people: column('인력 줄', text, 0),
    peopleHead: column('인력표 머리글', text, 0),
    terms: column('용어', text, 0),
  },
  {
    ratioRounding: '비율의 끝자리를 어떻게 다루는지',
    zero: '적지 않은 0을 무엇으로 인쇄하는지',
    caption: '현황표의 제목을 묶는 괄호나 앞에 붙이는 기호',
    projectNumber: '사업 제목 앞의 번호. 1-1.은 과의 순서를 함께 적습니다.',
    divisionNumber: '과 이름 앞의 번호',
    organisation: '일반 현황의 기구 줄. {과}와 {팀}에 수가 채워집니다.',
    people: '일반 현황의 인력 줄. {정원}과 {현원}에 수가 채워집니다.',
    peopleHead:
      '국 인력표의 머리글 셋과 합계 줄의 이름을 쉼표로 나누어 적습니다. 예: 구 분, 직 급, 총계, 총 계',
    terms: '그대로가 맞는 낱말, 쉼표로 나누어 적습니다.',
  },
);

const divisions = listBlock<DivisionSetup>(
  '【과】',
  '과 코드는 한 번 정하면 바꾸지 않습니다. 과명이 바뀌면 과명만 고칩니다.',
  {
    code: column('과 코드', word, 110, { required: true }),
    name: column('과명', text, 140, { required: true }),
    formerNames: column('옛 이름', text, 140),
    state: column('상태', oneOf('상태', divisionStates, '운영'), 70, { options: divisionStates }),
    owner: column('담당자', text, 160),
    reviewer: column('확인자', text, 160),
    extension: column('내선', word, 70),
  },
);

const ranks = listBlock<RankSetup>(
  '【직급】',
  '국 총괄 열: 국 인력표에서 이 직급이 들어가는 열. 쓰는 과: 과 코드를 쉼표로, 비우면 모든 과.',
  {
    name: column('직급', word, 110, { required: true }),
    column: column('국 총괄 열', text, 140),
    divisions: column('쓰는 과', text, 140),
  },
);

const specialKinds = listBlock<Setup['specialKinds'][number]>(
  '【별도 구분】',
  '직급 안에서 따로 세는 사람(별정직, 임기제)과 국 인력표에 찍는 줄임.',
  {
    name: column('이름', word, 110, { required: true }),
    short: column('줄임', word, 140, { required: true }),
  },
);

const funds = listBlock<Setup['funds'][number]>('【재원】', '다른 이름은 쉼표로 나누어 적습니다.', {
  name: column('재원', word, 110, { required: true }),
  aliases: column('다른 이름', text, 140),
});

const sections = listBlock<SectionSetup>('【사업 항목】', '{연도}와 {기준일}은 인쇄할 때 채워집니다.', {
  name: column('구분', word, 110, { required: true }),
  nature: column('성격', oneOf('성격', natures, '기타'), 140, { required: true, options: natures }),
  printed: column('인쇄 이름', text, 260, { required: true }),
  mark: column('기호', word, 70),
});

const bullets = listBlock<Setup['bullets'][number]>(
  '【글머리 기호】',
  '단계마다 줄 앞에 인쇄하는 기호. 비우면 기호 없이 인쇄합니다.',
  {
    level: column('단계', oneOf('단계', outlineLevels, '1'), 110, { required: true, options: outlineLevels }),
    symbol: column('기호', { ...word, blank: '' }, 140),
  },
);

const titles = [facts, divisions, ranks, specialKinds, funds, sections, bullets, houseRules].map(
  part => part.block.title!,
);
const VERSION = '배치 버전';

/** Lays out the tab 설정. */
export function layOutSetup(setup: Setup): TabPlan {
  const draft = startDraft(fixedTabs.setup, [[VERSION, given(String(LAYOUT_VERSION))]]);
  putHint(draft, '국 취합 담당자가 채웁니다. 여기에 적은 과와 직급, 재원대로 각 과의 탭이 만들어집니다.');
  const list = <R>({ block, fields }: ListBlock<R>, records: readonly R[], least: number): void => {
    putBlock(
      draft,
      block,
      withRoom(
        records.map(record => rowOf(fields, record)),
        Math.max(least, records.length + 1),
      ),
    );
  };
  putFacts(draft, facts, setup.report);
  list(divisions, setup.divisions, 8);
  list(ranks, setup.ranks, 12);
  list(specialKinds, setup.specialKinds, 3);
  list(funds, setup.funds, 6);
  list(sections, setup.sections, 5);
  list(bullets, setup.bullets, 9);
  putFacts(draft, houseRules, setup.houseRules);
  return planOf(draft, 'setup', fixedTabs.setup, { colour: '174EA6', guard: forSupervisors });
}

/** Reads the tab 설정; where it is gone the setup is empty, and that is trouble. */
export function readSetup(tab: Tab | undefined, troubles: Trouble[]): Setup {
  const reading = openTab(tab ?? { name: fixedTabs.setup, rows: [] }, troubles);
  if (!tab) reportLost(reading, `${fixedTabs.setup} 탭`, '이 통합문서');
  else readVersion(reading);
  const found = tab ? findBlocks(reading, titles) : [];
  const setup: Setup = {
    report: readFacts(facts, reading, found[0]),
    divisions: readList(divisions, reading, found[1]),
    ranks: readList(ranks, reading, found[2]),
    specialKinds: readList(specialKinds, reading, found[3]),
    funds: readList(funds, reading, found[4]),
    sections: readList(sections, reading, found[5]),
    bullets: readList(bullets, reading, found[6]),
    houseRules: readFacts(houseRules, reading, found[7]),
  };
  reportUnplaced(reading);
  return setup;
}

function readVersion(reading: Reading): void {
  const place = claimFact(reading, VERSION);
  if (!place) {
    reportLost(reading, VERSION, `‘${fixedTabs.setup}’ 탭 첫 줄`);
    return;
  }
  const written = textAt(reading, place.row, place.col);
  const version = count.read(written);
  if (version === LAYOUT_VERSION) return;
  const message =
    version !== undefined && version > LAYOUT_VERSION
      ? newerLayout(version)
      : `${VERSION} 칸의 ${withParticle(`‘${written}’`, '은/는')} 읽을 수 없습니다. ${LAYOUT_VERSION}로 되돌려 주십시오.`;
  trouble(reading, 'unknown', place.row, place.col, VERSION, message);
}

const newerLayout = (version: number): string =>
  `이 통합 문서의 ${VERSION}은 ${version}인데 이 프로그램은 ${LAYOUT_VERSION}까지 읽습니다. 프로그램을 새 것으로 바꾸어 주십시오.`;

/** Why a workbook cannot be worked on at all: it has no 설정, or comes from a newer program; else none. */
export function refusalOf(tabs: readonly Tab[]): string | undefined {
  const tab = findFixed(tabs, fixedTabs.setup);
  if (!tab) return `${fixedTabs.setup} 탭이 없습니다. 이 프로그램으로 만든 통합 문서를 지정해 주십시오.`;
  const place = besideLabel(tab, VERSION);
  const version = place && count.read(textOf(cellAt(tab, place.row, place.value)));
  return version !== undefined && version > LAYOUT_VERSION ? newerLayout(version) : undefined;
}
