/** Checks the types of every area with the tsconfig of its own: each knows only what its world has. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const tsc = `${root}node_modules/typescript/bin/tsc`;
const areas = ['.', 'src/cli', 'src/apps-script', 'src/sidebar', 'preview', 'tests'].filter(
  area => area === '.' || existsSync(`${root}${area}/tsconfig.json`),
);

let failed = 0;
for (const area of areas) {
  const { status } = spawnSync(process.execPath, [tsc, '-p', area], { cwd: root, stdio: 'inherit' });
  if (status !== 0) failed++;
  console.log(`${status === 0 ? 'ok  ' : 'FAIL'} ${area}`);
}
process.exitCode = failed === 0 ? 0 : 1;
