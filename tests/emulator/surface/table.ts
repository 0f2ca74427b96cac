/** The table of what is emulated, as it stands in EMULATED.md. */

import { kindOf } from '../execution/calls';
import { type Emulated, emulatedMembers, spokenName } from '../execution/emulated';
import { functions } from '../formula/functions';
import { emulatedClasses } from './classes';
import { declarations } from './declarations';
import { exceptions } from './exceptions';

const HEAD = `# What is emulated

Written by \`UPDATE_EMULATED=1 npx jest tests/emulator/contract/surface\`; a test holds it up to date. A member that
does not stand here throws, naming itself. Arguments are held against @types/google-apps-script.`;

/** All of EMULATED.md. */
export function emulatedTable(): string {
  const rows = emulatedClasses.map(rowOf);
  const further = exceptions.map(({ of, member, takes, source }) => {
    return `- \`${spokenName(of)}.${member}${takes}\`: ${source}`;
  });
  return `${HEAD}

| class | of declared | members |
|---|---|---|
${rows.join('\n')}

## Members by kind of call

${byKind()}

## Formulas

+ - * / ^ & % and comparisons of cells and ranges of any tab; ${Object.keys(functions).join(', ')}.

## Beyond the types

${further.join('\n')}
`;
}

const membersOf = (type: Emulated): readonly string[] => [...emulatedMembers(type)].sort();

function rowOf(type: Emulated): string {
  const members = membersOf(type);
  const declared = declarations().classes.get(type.declaredAs)?.methods.size ?? 0;
  return `| ${spokenName(type.declaredAs)} | ${members.length} of ${declared} | ${members.join(', ')} |`;
}

function byKind(): string {
  const kinds = new Map<string, string[]>();
  for (const type of emulatedClasses) {
    for (const member of membersOf(type)) {
      const kind = kindOf(type.declaredAs, member);
      const name = `${spokenName(type.declaredAs).replace(/^\w+\./, '')}.${member}`;
      kinds.set(kind, [...(kinds.get(kind) ?? []), name]);
    }
  }
  const shown = ['read', 'write', 'ui'];
  return shown.map(kind => `- ${kind}: ${kinds.get(kind)?.join(', ')}`).join('\n');
}
