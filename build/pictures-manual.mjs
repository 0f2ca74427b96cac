/** Draws the pictures of docs/사용설명서.md and README.md from the preview into docs/images/manual. Needs Chromium. */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { withFewColours } from './pictures-png.mjs';
import { startPreview } from './preview/start.mjs';
import { runBundled } from './run-bundled.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = process.argv[2] ?? join(root, 'docs/images/manual');
mkdirSync(folder, { recursive: true });
const { drawManual } = await runBundled(join(root, 'tests/browser/manual.ts'));
const { address, close } = await startPreview(0);
let bytes = 0;
try {
  await drawManual(address, (name, drawn) => {
    const png = withFewColours(drawn, 128);
    bytes += png.length;
    writeFileSync(join(folder, `${name}.png`), png);
  });
} finally {
  await close();
}
console.log(`그림 ${Math.ceil(bytes / 1024)} KB: ${folder}`);
