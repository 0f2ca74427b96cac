/**
 * Draws every state of the sidebar into docs/images/sidebar: 300 px wide, light and dark, at 100 % and 200 %.
 *
 *     node build/pictures-sidebar.mjs [folder] [beginning of a state's name]
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runBundled } from './run-bundled.mjs';
import { bundleSidebar } from './sidebar.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const [folder = join(root, 'docs/images/sidebar'), begins = ''] = process.argv.slice(2);
const { drawStates } = await runBundled(join(root, 'tests/browser/pictures.ts'));
console.log(`그림 ${await drawStates(await bundleSidebar(), folder, begins)}장: ${folder}`);
