/** The core as the spreadsheet's script engine will run it: one ES2019 file, and nothing of Node or a browser. */
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createContext, runInContext } from 'node:vm';
import { build } from 'esbuild';

const root = resolve(__dirname, '..');

/** Reads a report, makes its tabs, checks, rolls up and makes all documents, and gives what can cross over. */
const job = `(() => {
  const { plans, leftovers } = core.importReport(text);
  let tabs = plans.map(core.plannedTab);
  const workbook = {
    readTabs: () => tabs,
    writeTabs: made => {
      const names = made.map(plan => plan.name);
      tabs = tabs.filter(tab => !names.includes(tab.name)).concat(made.map(core.plannedTab));
    },
  };
  const { open } = core.checkWorkbook(workbook);
  const { totals } = core.rollUp(workbook);
  const { records, body: docx } = core.makeReport(workbook, 'docx');
  const certificate = core.certifyReport(records, 'docx', docx);
  const hwpx = core.makeReport(workbook, 'hwpx').body;
  const html = core.makeReport(workbook, 'html').body;
  const txt = core.makeReport(workbook, 'txt').body;
  return JSON.stringify({
    divisions: totals.organisation.divisions.value,
    projects: totals.projects.length,
    findings: open.length,
    leftovers: leftovers.length,
    faults: certificate.missing.length + certificate.foreign.length,
    numbers: certificate.found,
    docx: docx.length,
    hwpx: hwpx.length,
    html: html.length,
    txt: txt.length,
  });
})()`;

describe('the core', () => {
  let code = '';

  beforeAll(async () => {
    const { outputFiles } = await build({
      stdin: {
        contents: "export * from './src/pipeline'; export { plannedTab } from './src/model/planned-tab';",
        resolveDir: root,
      },
      bundle: true,
      write: false,
      format: 'iife',
      globalName: 'core',
      target: 'es2019',
      platform: 'neutral',
      mainFields: ['module', 'main'],
      charset: 'utf8',
    });
    code = outputFiles[0]!.text;
  });

  it('is one script without imports', () => {
    expect(code).not.toMatch(/\b(require|import)\(/);
    expect(code).toMatch(/^var core = /m);
  });

  it('does the whole job where there is nothing but the language', () => {
    const seed = 'seeds/2023-행정지원국-주요업무추진실적.txt';
    const text = readFileSync(resolve(root, seed), 'utf8');
    const bare = createContext({ text });
    runInContext(code, bare);
    expect(runInContext('typeof process + typeof TextEncoder + typeof console', bare)).not.toContain(
      'function',
    );
    const made = JSON.parse(runInContext(job, bare));
    expect(made).toMatchObject({ divisions: 5, projects: 22, leftovers: 0 });
    expect(made.faults).toBe(0);
    expect(Math.min(made.numbers, made.docx, made.hwpx, made.html, made.txt, made.findings)).toBeGreaterThan(
      0,
    );
  });
});
