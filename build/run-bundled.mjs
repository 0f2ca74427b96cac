/** Runs TypeScript of the project's own outside of the tests: bundled into a file of its own beside node_modules. */
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** A file that asks where it stands is told where its source stands. */
const ownPlace = {
  name: 'own-place',
  setup: ({ onLoad }) => {
    onLoad({ filter: /[\\/](tests|preview)[\\/].*\.ts$/ }, ({ path }) => {
      const code = readFileSync(path, 'utf8');
      const place = /\b__dirname\b/.test(code) ? `const __dirname = ${JSON.stringify(dirname(path))};` : '';
      return { contents: place + code, loader: 'ts' };
    });
  },
};

/** Bundles a module for Node into a file. Packages stay where they are installed. */
export async function bundleFor(entry, outfile) {
  await build({
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    charset: 'utf8',
    logLevel: 'warning',
    plugins: [ownPlace],
  });
}

/** What a module exports. */
export async function runBundled(entry) {
  const folder = mkdtempSync(join(root, 'node_modules/.run-'));
  const outfile = join(folder, 'bundle.mjs');
  try {
    await bundleFor(entry, outfile);
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
