/** `npm run new-rule <id>`: writes a rule and its test, ready to be filled in, and takes it into the index. */
import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const id = process.argv[2] ?? '';

const nameOf = id.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

const rule = `import type { Rule } from './rule';

/** Why the office needs it, in one sentence. */
export const ${nameOf}: Rule = {
  id: '${id}',
  title: '보고서가 지켜야 할 사실',
  severity: 'warning',
  why: '지켜지지 않으면 보고서에 무엇이 잘못되는지 적습니다.',
  examples: {
    pass: [{ lines: ['맞는 예'] }],
    fail: [{ lines: ['걸리는 예'] }],
  },
  check: () => [],
};
`;

const test = `import { ${nameOf} } from '../../src/rules/${id}';
import { holdsItsExamples } from './examples';

describe('${id}', () => {
  holdsItsExamples(${nameOf});
});
`;

function refuse(reason) {
  console.error(reason);
  process.exit(2);
}

if (!/^[a-z]+(-[a-z]+)+$/.test(id))
  refuse('usage: npm run new-rule <id>, a truth in words such as dates-exist');
const files = { [`${root}/src/rules/${id}.ts`]: rule, [`${root}/tests/rules/${id}.test.ts`]: test };
for (const path of Object.keys(files)) if (existsSync(path)) refuse(`${path} is there already`);
for (const [path, text] of Object.entries(files)) writeFileSync(path, text);
execFileSync(process.execPath, [`${root}/build/generate.mjs`], { stdio: 'inherit' });
console.log(
  `src/rules/${id}.ts and tests/rules/${id}.test.ts: the test fails until the rule finds its example.`,
);
