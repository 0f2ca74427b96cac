import { createWorld, type World } from '../world';

function world(code: string, pages = {}): World {
  const made = createWorld({ addOnName: '실적 취합' });
  made.load(code, pages);
  return made;
}

test('an add-on’s menu bears its name; items are clicked by their captions', () => {
  const made = world(`
    function onOpen() {
      const ui = SpreadsheetApp.getUi();
      ui.createAddonMenu().addItem('점검', 'check').addSeparator()
        .addSubMenu(ui.createMenu('더').addItem('제출', 'submit')).addToUi();
    }
    function check() { SpreadsheetApp.getActive().toast('점검했습니다'); }
    function submit() { SpreadsheetApp.getActive().toast('제출했습니다', '제출', 5); }`);
  made.open();
  expect(made.screen().menus).toEqual([
    {
      caption: '실적 취합',
      items: [
        { caption: '점검', calls: 'check' },
        { caption: '-' },
        { caption: '더', items: [{ caption: '제출', calls: 'submit' }] },
      ],
    },
  ]);
  made.click('점검');
  made.click('제출');
  expect(made.screen().toasts.map(({ message }) => message)).toEqual(['점검했습니다', '제출했습니다']);
});

test('a question waits for an answer', () => {
  const made = world(`function go() {
    const ui = SpreadsheetApp.getUi();
    const yes = ui.alert('제출', '할까요?', ui.ButtonSet.YES_NO) === ui.Button.YES;
    const reply = ui.prompt('까닭', ui.ButtonSet.OK_CANCEL);
    return [yes, String(reply.getSelectedButton()), reply.getResponseText()];
  }`);
  made.answer('YES');
  made.answer('OK', '확인함');
  expect(made.run('go')).toEqual([true, 'OK', '확인함']);
  expect(made.screen().dialogs).toEqual([
    { title: '제출', message: '할까요?', answer: 'YES' },
    { title: '', message: '까닭', answer: 'OK' },
  ]);
  expect(() => made.run('go')).toThrow('Nobody answered: 할까요?');
});

test('a message without a choice needs no answer', () => {
  const made = world("function go() { SpreadsheetApp.getUi().alert('끝났습니다'); }");
  made.run('go');
  expect(made.screen().dialogs).toEqual([{ title: '', message: '끝났습니다', answer: 'OK' }]);
});

test('a sidebar is a page of the project, 300 pixels wide', () => {
  const made = world(
    "function go() { SpreadsheetApp.getUi().showSidebar(HtmlService.createHtmlOutputFromFile('sidebar').setTitle('취합').setWidth(500)); }",
    { sidebar: '<p>안녕</p>' },
  );
  made.run('go');
  expect(made.screen().sidebar).toEqual({
    title: '취합',
    html: '<p>안녕</p>',
    width: 300,
    height: undefined,
  });
});

test('a page that is not there', () => {
  const made = world("function go() { HtmlService.createHtmlOutputFromFile('none'); }");
  expect(() => made.run('go')).toThrow('No HTML file named none was found.');
});

test('a dialog is a page with a title', () => {
  const made = world(
    "function go() { SpreadsheetApp.getUi().showModalDialog(HtmlService.createHtmlOutput('<b>x</b>').setHeight(90), '결과'); }",
  );
  made.run('go');
  expect(made.screen().pages).toEqual([{ title: '결과', html: '<b>x</b>', width: undefined, height: 90 }]);
});

test('what looks like a comment in a template literal of a page is refused', () => {
  const page = '<script>const link = `https://example.com`;</script>';
  expect(() => world('function go() {}', { sidebar: page })).toThrow('template literal');
});

test('going to a cell moves the cursor', () => {
  const made = world(
    "function go() { SpreadsheetApp.getActive().getSheets()[0].getRange('B3').activate(); return SpreadsheetApp.getActiveRange().getA1Notation(); }",
  );
  expect(made.run('go')).toBe('B3');
});
