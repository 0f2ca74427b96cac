import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';
import { buildSync } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Runs a module of the project's own, bundled in memory, and gives what it exports. */
export function load(contents) {
  const { outputFiles } = buildSync({
    stdin: { contents, resolveDir: root, loader: 'ts' },
    bundle: true,
    format: 'cjs',
    write: false,
    charset: 'utf8',
    logLevel: 'error',
  });
  const module = { exports: {} };
  runInThisContext(`(module => {${outputFiles[0].text}\n})`, { filename: 'generated-from.js' })(module);
  return module.exports;
}
