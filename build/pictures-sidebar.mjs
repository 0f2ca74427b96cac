/**
 * Draws every state of the sidebar into docs/images/sidebar: 300 px wide, light and dark, at 100 % and 200 %.
 *
 *     node build/pictures-sidebar.mjs [folder] [beginning of a state's name]
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFewColours } from './pictures-png.mjs';
import { runBundled } from './run-bundled.mjs';
import { bundleSidebar } from './sidebar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, 'docs/images/sidebar'), begins = ''] = process.argv.slice(2);
mkdirSync(folder, { recursive: true });
const { drawStates } = await runBundled(join(root, 'tests/browser/pictures.ts'));
let bytes = 0;
await drawStates(await bundleSidebar(), begins, (name, drawn) => {
  const png = withFewColours(drawn);
  bytes += png.length;
  writeFileSync(join(folder, `${name}.png`), png);
});
console.log(`그림: ${folder} (${Math.ceil(bytes / 1024)} KB)`);
