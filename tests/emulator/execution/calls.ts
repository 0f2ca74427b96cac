/** Which calls to the platform cost what: they are counted by kind. */
import { spokenName } from './emulated';

/**
 * `read` and `write` touch what a workbook holds; a `handle` only names a place in it; `ui` is what a person
 * sees; `local` never leaves the script.
 */
export type Kind = 'read' | 'write' | 'lock' | 'cache' | 'properties' | 'drive' | 'ui' | 'handle' | 'local';

/** The kinds that DESIGN §8 counts. */
export const countedKinds: readonly Kind[] = ['read', 'write', 'lock', 'cache', 'properties', 'drive'];

const whole: Readonly<Record<string, Kind>> = {
  'Cache.Cache': 'cache',
  'Lock.Lock': 'lock',
  'Properties.Properties': 'properties',
  'Drive_v3.Drive.V3.Collection.FilesCollection': 'drive',
  'Base.Ui': 'ui',
  'Base.Menu': 'ui',
  'Base.Blob': 'local',
  'Base.Logger': 'local',
  Console: 'local',
  'Utilities.Utilities': 'local',
  'HTML.HtmlOutput': 'local',
  'HTML.HtmlService': 'local',
};

const inWorkbook: readonly (readonly [RegExp, Kind])[] = [
  [/^(toast|(set)?[aA]ctivate?(Sheet|Range|Selection)?|setActive\w*|setCurrentCell)$/, 'ui'],
  [/^get(Value|DisplayValue|Formula|Note|Background|Font|NumberFormat|DataValidation|RichText)/, 'read'],
  [/^get(Horizontal|Vertical|Wrap|MergedRanges|Protections|Editors|Viewers|Owner|Unprotected)/, 'read'],
  [/^(isBlank|isPartOfMerge|canEdit)$/, 'read'],
  [/^(set|clear|insert|delete|merge|breakApart|protect|remove|add|hide|show|unhide|copyTo)/, 'write'],
  [/^(appendRow|flush|rename|moveActiveSheet|autoResize\w*|sort)$/, 'write'],
];

const documentClasses = ['SpreadsheetApp', 'Spreadsheet', 'Sheet', 'Range', 'RangeList', 'Protection'];

/** The kind of a call. */
export function kindOf(declaredAs: string, member: string): Kind {
  if (/^(create\w*Menu|addItem|addSeparator|addSubMenu)$/.test(member)) return 'local';
  const known = whole[declaredAs];
  if (known) return known;
  const [service, name = ''] = declaredAs.split('.');
  if (service !== 'Spreadsheet') return 'handle';
  if (!documentClasses.includes(name)) return 'local';
  return inWorkbook.find(([pattern]) => pattern.test(member))?.[1] ?? 'handle';
}

/** How often the platform was called. */
export interface Calls {
  /** The calls that DESIGN §8 counts. */
  readonly counted: number;
  readonly byKind: Readonly<Record<Kind, number>>;
  /** `SpreadsheetApp.Range.getValues` → how often. */
  readonly byMember: Readonly<Record<string, number>>;
}

/** Counts the calls of one run. */
export class CallCounter implements Calls {
  counted = 0;
  readonly byKind: Record<Kind, number> = {
    read: 0,
    write: 0,
    lock: 0,
    cache: 0,
    properties: 0,
    drive: 0,
    ui: 0,
    handle: 0,
    local: 0,
  };
  readonly byMember: Record<string, number> = {};

  add(kind: Kind, declaredAs: string, member: string): void {
    if (countedKinds.includes(kind)) this.counted++;
    this.byKind[kind]++;
    const name = `${spokenName(declaredAs)}.${member}`;
    this.byMember[name] = (this.byMember[name] ?? 0) + 1;
  }
}
