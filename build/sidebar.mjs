/** Makes sidebar.html of src/sidebar: one file, as Google wants it. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';
import { noticeOf } from './notices.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const shared = { bundle: true, write: false, minify: true, charset: 'utf8', legalComments: 'none' };

/** The page, with its looks and its script in it: Google strips what looks like a comment out of template literals. */
export async function bundleSidebar() {
  const looks = { ...shared, entryPoints: [`${root}src/sidebar/sidebar.css`] };
  const script = {
    ...shared,
    entryPoints: [`${root}src/sidebar/sidebar.tsx`],
    format: 'iife',
    target: 'es2019',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    supported: { 'template-literal': false },
  };
  const [css, js] = (await Promise.all([looks, script].map(build))).map(({ outputFiles }) =>
    outputFiles[0].text.trim(),
  );
  return readFileSync(`${root}src/sidebar/sidebar.html`, 'utf8')
    .replace('<link rel="stylesheet" href="sidebar.css">', () => `<style>${css}</style>`)
    .replace(
      '<script src="sidebar.js"></script>',
      () => `<!-- ${noticeOf('preact')} -->\n<script>${js.replace(/<\/script/g, '<\\/script')}</script>`,
    );
}
