/** Where results are stored: never over what is read, through links, and into devices as they are. */
import { execFileSync } from 'node:child_process';
import { lstatSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { writeWhole } from '../../src/cli/files';
import { createBook } from '../../src/cli/xlsx/book';
import { newWorkbook } from '../../src/pipeline';
import { aFolder, chwihap } from './a-desk';

const folder = aFolder();
const at = (name: string): string => join(folder, name);

describe('a result is not stored over what is read', () => {
  const text = '2024년도 주요업무 추진실적\n';
  beforeAll(() => {
    writeFileSync(at('a.txt'), text);
    symlinkSync(at('a.txt'), at('link.txt'));
  });

  it.each([
    [['-o', at('a.txt')]],
    [['-o', at('link.txt')]],
    [['-o', at('b.xlsx'), '--trace', at('a.txt')]],
    [['-o', at('b.xlsx'), '--trace', `${folder}/./b.xlsx`]],
  ])('import a.txt %j', async args => {
    const { code, err } = await chwihap('import', at('a.txt'), ...args);
    expect([code, err]).toEqual([2, expect.stringContaining('같은 파일을 두 가지로')]);
    expect(readFileSync(at('a.txt'), 'utf8')).toBe(text);
  });
});

describe('writeWhole', () => {
  it('writes where a link points, also when nothing is there yet', async () => {
    writeFileSync(at('real.txt'), 'old');
    symlinkSync('real.txt', at('to-real.txt'));
    symlinkSync('later.txt', at('to-later.txt'));
    await writeWhole(at('to-real.txt'), 'new');
    await writeWhole(at('to-later.txt'), 'first');
    expect([readFileSync(at('real.txt'), 'utf8'), readFileSync(at('later.txt'), 'utf8')]).toEqual([
      'new',
      'first',
    ]);
    expect(lstatSync(at('to-real.txt')).isSymbolicLink()).toBe(true);
    expect(readdirSync(folder).filter(name => name.endsWith('.tmp'))).toEqual([]);
  });

  it('writes into a pipe and a device', async () => {
    execFileSync('mkfifo', [at('pipe')]);
    const read = readFile(at('pipe'), 'utf8');
    await writeWhole(at('pipe'), 'through');
    expect(await read).toBe('through');
    expect(lstatSync(at('pipe')).isFIFO()).toBe(true);
    await writeWhole('/dev/null', 'gone');
    expect(lstatSync(resolve('/dev/null')).isCharacterDevice()).toBe(true);
  });
});

describe('a new workbook, with or without divisions', () => {
  const setup = {
    report: { bureau: '나국', year: 2024, title: '주요업무 추진실적' },
    divisions: [],
    ranks: [],
    specialKinds: [],
    funds: [],
    sections: [],
    bullets: [],
    houseRules: {},
  };

  it('has no tabs of a division that is gone', () => {
    const divisions = [
      { code: 'A', name: '가과' },
      { code: 'B', name: '나과', state: '폐지' },
      { code: 'C', name: '다과', state: '이관' },
    ];
    const made = newWorkbook({ ...setup, divisions });
    const names = 'plans' in made ? made.plans.map(({ name }) => name) : [];
    expect(names.filter(name => / 현황$/.test(name))).toEqual(['가과 현황']);
  });

  it.each([['rollup'], ['report']])('%s refuses one without', async command => {
    const made = newWorkbook(setup);
    if ('problem' in made) throw new Error(made.problem);
    await writeWhole(at('empty.xlsx'), await createBook(made.plans).save());
    const { code, err } = await chwihap(command, at('empty.xlsx'), '-o', at(`${command}.docx`));
    expect([code, err]).toEqual([2, expect.stringContaining('과가 없습니다')]);
    expect(readdirSync(folder)).not.toContain(`${command}.docx`);
  });
});
