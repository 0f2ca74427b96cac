/** Workbooks of every layout version so far, kept as their programs made them: they read to the same for ever. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { loadBook } from '../../src/cli/xlsx/book';
import { LAYOUT_VERSION } from '../../src/model/setup';
import { refusalOf } from '../../src/pipeline';
import { readRecords } from '../../src/template/tabs';
import { edited, exampleTabs, typeOver } from './edit';
import { plainRecords } from './plain';

const kept = resolve(__dirname, '../fixtures/workbooks');
const versions = Array.from({ length: LAYOUT_VERSION }, (_, i) => i + 1);

test.each(versions)('a workbook of layout version %i reads to the records it was made of', async version => {
  const bytes = readFileSync(join(kept, `v${version}.xlsx`));
  const book = await loadBook(bytes, `v${version}.xlsx`);
  const records = readRecords(book.readTabs());
  expect(records.troubles).toEqual([]);
  expect(plainRecords(records)).toEqual(
    JSON.parse(readFileSync(join(kept, `v${version}.records.json`), 'utf8')),
  );
});

test('a new layout version comes with a kept workbook of its own', () => {
  expect(existsSync(join(kept, `v${LAYOUT_VERSION}.xlsx`))).toBe(true);
  expect(existsSync(join(kept, `v${LAYOUT_VERSION + 1}.xlsx`))).toBe(false);
});

describe('a workbook that cannot be worked on', () => {
  test('is of a newer program', () => {
    const newer = edited('설정', typeOver(String(LAYOUT_VERSION), String(LAYOUT_VERSION + 1)));
    expect(refusalOf(newer)).toBe(
      `이 통합 문서의 배치 버전은 ${LAYOUT_VERSION + 1}인데 이 프로그램은 ${LAYOUT_VERSION}까지 읽습니다. 프로그램을 새 것으로 바꾸어 주십시오.`,
    );
  });

  test('has no 설정; under another name it is known by its title', () => {
    const tabs = exampleTabs();
    expect(refusalOf(tabs.filter(({ name }) => name !== '설정'))).toContain('설정 탭이 없습니다');
    expect(
      refusalOf(tabs.map(tab => ({ ...tab, name: tab.name === '설정' ? '기본' : tab.name }))),
    ).toBeUndefined();
  });

  test('a version that is none is a finding, and no reason to refuse', () => {
    const tabs = edited('설정', typeOver(String(LAYOUT_VERSION), '가'));
    expect(refusalOf(tabs)).toBeUndefined();
    expect(readRecords(tabs).troubles.map(({ message }) => message)).toContain(
      '배치 버전 칸의 ‘가’는 읽을 수 없습니다. 1로 되돌려 주십시오.',
    );
  });
});
