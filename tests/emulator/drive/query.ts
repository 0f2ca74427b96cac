/** The search terms of Files.list. */
import { NotEmulated } from '../execution/failure';
import type { DriveFile } from '../store/drive-file';

type Test = (file: DriveFile) => boolean;

const TEXT = "'((?:[^'\\\\]|\\\\.)*)'";

const terms: readonly (readonly [RegExp, (...groups: string[]) => Test])[] = [
  [new RegExp(`^name = ${TEXT}$`), name => file => file.name === name],
  [
    new RegExp(`^name contains ${TEXT}$`),
    start => file => file.name.split(/\s+/).some(word => word.startsWith(start!)),
  ],
  [new RegExp(`^mimeType = ${TEXT}$`), type => file => file.mimeType === type],
  [new RegExp(`^mimeType != ${TEXT}$`), type => file => file.mimeType !== type],
  [/^trashed = (true|false)$/, trashed => file => file.trashed === (trashed === 'true')],
  [new RegExp(`^${TEXT} in parents$`), parent => file => file.parents.includes(parent!)],
  [/^'me' in owners$/, () => () => true],
  [
    new RegExp(`^appProperties has \\{ ?key=${TEXT} and value=${TEXT} ?\\}$`),
    (key, value) => file => file.appProperties[key!] === value,
  ],
];

/** Which files a query asks for; a term that is not emulated throws, naming it. */
export function readQuery(query: string): Test {
  const tests = splitTerms(query).map(term => {
    for (const [pattern, make] of terms) {
      const match = pattern.exec(term);
      if (match) return make(...match.slice(1).map(text => text.replace(/\\(.)/g, '$1')));
    }
    throw new NotEmulated(`The search term ${term} is not emulated.`);
  });
  return file => tests.every(test => test(file));
}

/** Cuts at ` and `, but not within quotes or braces. */
function splitTerms(query: string): readonly string[] {
  const pieces = query.match(/'(?:[^'\\]|\\.)*'|\{[^}]*\}| and |[^'{]/g) ?? [];
  const found = [''];
  for (const piece of pieces) {
    if (piece === ' and ') found.push('');
    else found[found.length - 1] += piece;
  }
  return found.map(term =>
    term
      .trim()
      .replace(/\s*(!?=)\s*/g, ' $1 ')
      .replace(/key = /, 'key=')
      .replace(/value = /, 'value='),
  );
}
