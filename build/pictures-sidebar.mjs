/**
 * `npm run pictures:sidebar`: draws every state of the sidebar, 300 px wide, light, dark and at 200 %, into
 * docs/images/sidebar, and writes the gallery docs/사이드바 모습.md. Needs Chromium.
 *
 *     node build/pictures-sidebar.mjs [folder [beginning of a state's name]]   pictures alone, to look at
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFewColours } from './pictures-png.mjs';
import { runBundled } from './run-bundled.mjs';
import { bundleSidebar } from './sidebar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [given, begins = ''] = process.argv.slice(2);
const folder = given ?? join(root, 'docs/images/sidebar');
mkdirSync(folder, { recursive: true });
const { drawStates } = await runBundled(join(root, 'tests/browser/pictures.ts'));
let bytes = 0;
const shown = [];
await drawStates(await bundleSidebar(), begins, ({ name, title }, drawn) => {
  const png = withFewColours(drawn, 64);
  bytes += png.length;
  writeFileSync(join(folder, `${name}.png`), png);
  shown.push(`## ${title}\n\n![${title}](images/sidebar/${name}.png)\n`);
});
if (!given)
  writeFileSync(
    join(root, 'docs/사이드바 모습.md'),
    `# 사이드바 모습

사이드바는 너비 300픽셀입니다. 상태마다 밝은 화면, 어두운 화면, 200 %로 키운 화면을 나란히 놓았습니다(\`npm run pictures:sidebar\`로 다시 그립니다). 과와 수는 시험용으로 지은 것입니다.

${shown.join('\n')}`,
  );
console.log(`그림 ${shown.length}장, ${Math.ceil(bytes / 1024)} KB: ${folder}`);
