/** The way back: a report that was really edited and saved by LibreOffice finds its cells again. */
import { applyVerified, makeReport, verifyReport } from '../../src/pipeline';
import { imported, made, reports, workbookOf } from '../tie-out/reports';
import { editedByOffice, type Task } from './director';

const tabs = imported(reports[0]!).tabs();
const docx = made(workbookOf(tabs), 'docx');

const tasks: readonly Task[] = [
  ['replace', '36,746', '36,747'],
  ['replace', '6회, 381명', '6회, 382명'],
  ['replace', '혁신적 인사', '공정한 인사'],
  ['add line below', '장기재직 휴가제도 확대', '-\t가족돌봄 휴가 신설'],
  ['delete line', '자기개발휴직 3명 신청'],
];

const found = [
  /^number 행정지원과 현황 [A-Z]+\d+ 36,747㎡ \(2\/12\)$/,
  /^text 행정지원과 사업 E\d+ .* 공정한 인사를 추진하고자 함$/,
  /^added 행정지원과 사업 E\d+ - 가족돌봄 휴가 신설$/,
  /^deleted 행정지원과 사업 E\d+ $/,
  /^number 행정지원과 사업 E\d+ 4차 .*: 6회, 382명$/,
];

function changesOf(document: Uint8Array) {
  const verified = verifyReport(workbookOf(tabs), 'docx', document);
  if ('problem' in verified) throw new Error(verified.problem);
  return verified.changes;
}

test('opened and saved without a change, it says the same', () => {
  expect(changesOf(editedByOffice(docx, [], false))).toEqual([]);
});

describe.each([
  ['as it is', false],
  ['with its changes tracked', true],
])('edited %s', (_, isTracked) => {
  const edited = editedByOffice(docx, tasks, isTracked);

  test('exactly what was edited is found, each in its cell', () => {
    const told = changesOf(edited).map(({ kind, at, to }) => `${kind} ${at?.tab} ${at?.cell} ${to}`);
    expect(told).toEqual(found.map(pattern => expect.stringMatching(pattern)));
  });

  test('applied, the report says what the document says', () => {
    const workbook = workbookOf(tabs);
    const applied = applyVerified(workbook, 'docx', edited);
    expect('left' in applied && applied.left.changes).toEqual([]);
    expect(String(makeReport(workbook, 'txt').body)).toContain(
      '- 장기재직 휴가제도 확대\n- 가족돌봄 휴가 신설\n',
    );
  });
});
