/** The notices that the licences of what is bundled ask for. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const modules = fileURLToPath(new URL('../node_modules/', import.meta.url));

/** `Contains fflate 0.8.3 (MIT, Copyright (c) …), …`: one line, from the packages' own files. */
export function noticeOf(...packages) {
  const told = packages.map(name => {
    const { version, license } = JSON.parse(readFileSync(`${modules}${name}/package.json`, 'utf8'));
    const [copyright] = readFileSync(`${modules}${name}/LICENSE`, 'utf8').match(/^Copyright .*$/m);
    return `${name} ${version} (${license}, ${copyright})`;
  });
  return `Contains ${told.join(', ')}`;
}
