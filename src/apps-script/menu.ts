/** The menu of the add-on, and what each of its items tells when it is done. */
import { countsText } from './calls';
import { check, checkAndRollUp } from './check';
import { makeReport } from './report';
import type { CheckOutcome, ReportOutcome } from './shapes';
import { layOutTabs } from './tabs';
import { TITLE, tell } from './tell';

/** Adds the menu. Nothing else is touched: it may run for somebody who has not yet allowed anything. */
export function addMenu(): void {
  const ui = SpreadsheetApp.getUi();
  const supervisor = ui
    .createMenu('취합 담당자')
    .addItem('확정', 'menuApprove')
    .addItem('반려', 'menuReturn')
    .addItem('오류 남은 채 접수', 'menuTakeIn');
  ui.createAddonMenu()
    .addItem('사이드바 열기', 'openSidebar')
    .addSeparator()
    .addItem('서식 탭 만들기', 'menuLayOutTabs')
    .addItem('점검', 'menuCheck')
    .addItem('점검하고 취합', 'menuCheckAndRollUp')
    .addItem('표기 고치기', 'menuFix')
    .addItem('보고서 만들기', 'menuMakeReport')
    .addSeparator()
    .addItem('과 확인', 'menuConfirm')
    .addItem('제출', 'menuSubmit')
    .addSubMenu(supervisor)
    .addToUi();
}

/** Opens the sidebar. */
export function openSidebar(): void {
  SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle(TITLE));
}

/** 서식 탭 만들기. */
export function menuLayOutTabs(): void {
  tell(() => {
    const { added, left, isNew } = layOutTabs();
    if (left.length > 0)
      return `탭 ${added.length}개를 만들었고 ${left.length}개가 남았습니다.\n\n‘서식 탭 만들기’를 한 번 더 누르면 이어서 만듭니다.`;
    if (isNew)
      return `탭 ${added.length}개를 만들었습니다.\n\n‘설정’ 탭에 국 이름과 과를 적고, ‘서식’ 탭에 과의 현황표를 적은 뒤 ‘서식 탭 만들기’를 다시 눌러 주세요.`;
    return added.length > 0
      ? `탭 ${added.length}개를 더했습니다: ${added.join(', ')}`
      : '빠진 탭이 없습니다. 적어 둔 것은 그대로 있습니다.';
  });
}

function showFindings(outcome: CheckOutcome): string {
  SpreadsheetApp.getActiveSpreadsheet().getSheetByName('점검 결과')?.activate();
  return `${countsText(outcome)}\n\n‘점검 결과’ 탭에서 자리를 누르면 그 칸으로 갑니다.`;
}

/** 점검. */
export function menuCheck(): void {
  tell(() => showFindings(check()));
}

/** 점검하고 취합. */
export function menuCheckAndRollUp(): void {
  tell(() => {
    const outcome = checkAndRollUp();
    const { divisions, teams, authorized, current, projects } = outcome.totals;
    const bureau = `${divisions}개과 ${teams}개팀, 정원 ${authorized}명, 현원 ${current}명, 사업 ${projects}건`;
    return `${showFindings(outcome)}\n‘국 총괄’ 탭을 새로 썼습니다: ${bureau}`;
  });
}

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');

function page({ link, files, numbers }: ReportOutcome): string {
  const { found, all, lost, foreign } = numbers;
  const anchor = (address: string, text: string): string =>
    `<p><a href="${escaped(address)}" target="_blank">${escaped(text)}</a></p>`;
  const tied =
    lost.length + foreign.length === 0
      ? `${found}/${all} 대조됨`
      : `${found}/${all} 대조됨. 문서에 없는 수: ${lost.join(', ') || '없음'} · 통합 문서에 없는 수: ${foreign.join(', ') || '없음'}`;
  return `<body style="font:14px sans-serif">${anchor(link, '구글 문서 열기')}${files
    .map(file => anchor(file.link, file.name))
    .join('')}<p>숫자 ${escaped(tied)}</p></body>`;
}

/** 보고서 만들기. */
export function menuMakeReport(): void {
  tell(() => {
    const made = HtmlService.createHtmlOutput(page(makeReport())).setWidth(420).setHeight(240);
    SpreadsheetApp.getUi().showModalDialog(made, '보고서를 만들었습니다');
    return '';
  });
}
