/**
 * The package as every reader needs it. Readers differ in what they forgive: one opens a dangling id, another
 * refuses the file. So each file is checked before it leaves; what is wrong here is a fault of the program.
 */
import { attributeOf, type Tag, walkXml } from '../xml-walk';
import { checkTable, type MetCell } from './check-table';
import { MIME, type Part } from './package';

/** Which list of the header each reference points into. */
const REFERENCES: Readonly<Record<string, string>> = {
  charPr: 'hh:charPr',
  paraPr: 'hh:paraPr',
  style: 'hh:style',
  nextStyle: 'hh:style',
  borderFill: 'hh:borderFill',
  tabPr: 'hh:tabPr',
  outlineShape: 'hh:numbering',
};

const REFERENCE = 'IDRef="';
/** How the format writes that nothing is referred to. */
const NOTHING = '4294967295"';

/** Ids by the element that defines them, and what refers to them. */
interface Met {
  readonly defined: Map<string, Set<string>>;
  readonly referred: Set<string>;
  /** What refers to them, as written. */
  readonly tags: Set<string>;
}

function meetDefinition(tag: Tag, { defined }: Met): void {
  const { name } = tag;
  const id = attributeOf(tag, 'id');
  if (!id || !name.startsWith('hh:') || name === 'hh:font') return;
  const ids = defined.get(name) ?? new Set();
  if (ids.has(id)) throw new Error(`${name} ${id} is defined twice`);
  defined.set(name, ids.add(id));
}

/** Tags that are written alike refer to the same: each is looked at once. */
function meetReferences({ written }: Tag, { referred, tags }: Met): void {
  if (written.indexOf(REFERENCE) < 0 || tags.has(written)) return;
  tags.add(written);
  for (const attribute of written.split(' ')) {
    const [name, id] = attribute.split(REFERENCE);
    const list = id && REFERENCES[name!];
    if (list && id !== NOTHING) referred.add(`${list} ${id.slice(0, -1)}`);
  }
}

/** A list that says how long it is must be so long. */
function countItems(met: { readonly list: Tag; items: number }[]): (tag: Tag, isOpen: boolean) => void {
  return (tag, isOpen) => {
    if (!isOpen) {
      const { list, items } = met.pop()!;
      const said = attributeOf(list, 'itemCnt');
      if (said !== undefined && Number(said) !== items)
        throw new Error(`${list.name} says ${said}, holds ${items}`);
      return;
    }
    const around = met[met.length - 1];
    if (around) around.items++;
    met.push({ list: tag, items: 0 });
  };
}

function checkHeader(xml: string, sections: number, met: Met): void {
  const count = countItems([]);
  const open: Tag[] = [];
  walkXml(xml, {
    open: tag => {
      meetReferences(tag, met);
      meetDefinition(tag, met);
      count(tag, true);
      open.push(tag);
      if (tag.name === 'hh:head' && attributeOf(tag, 'secCnt') !== String(sections))
        throw new Error(`secCnt says ${attributeOf(tag, 'secCnt')}, there are ${sections}`);
    },
    close: () => count(open.pop()!, false),
  });
}

/** What readers want to meet first in a section. */
const OPENING = 'hs:sec hp:p hp:run hp:secPr ';

/** Tables within tables are told apart by how deep they lie. */
function checkSection(xml: string, met: Met): void {
  const tables: { readonly tag: Tag; readonly cells: MetCell[]; rows: number }[] = [];
  const fields = new Set<string>();
  let opening = '';
  walkXml(xml, {
    open: tag => {
      meetReferences(tag, met);
      if (opening.length < OPENING.length) opening = `${opening}${tag.name} `;
      const table = tables[tables.length - 1];
      if (tag.name === 'hp:tbl') tables.push({ tag, cells: [], rows: 0 });
      else if (tag.name === 'hp:tr') table!.rows++;
      else if (tag.name === 'hp:tc') table!.cells.push({ inRow: table!.rows - 1, tags: [] });
      else if (/^hp:cell(Addr|Span|Sz)$/.test(tag.name))
        table!.cells[table!.cells.length - 1]!.tags.push(tag);
      else if (tag.name === 'hp:fieldBegin') fields.add(attributeOf(tag, 'id')!);
      else if (tag.name === 'hp:fieldEnd' && !fields.delete(attributeOf(tag, 'beginIDRef')!))
        throw new Error(`field ${attributeOf(tag, 'beginIDRef')} ends before it begins`);
    },
    close: name => {
      if (name !== 'hp:tbl') return;
      const { tag, cells, rows } = tables.pop()!;
      checkTable(tag, rows, cells);
    },
  });
  if (opening !== OPENING) throw new Error(`a section opens with ${opening}`);
  if (fields.size > 0) throw new Error(`field ${[...fields].join()} never ends`);
}

/** Everything the list of contents names is there, and is read in its order. */
function checkList(xml: string, paths: ReadonlySet<string>): void {
  const items = new Map<string, string>();
  walkXml(xml, {
    open: tag => {
      const path = attributeOf(tag, 'href');
      if (tag.name === 'opf:item') items.set(attributeOf(tag, 'id')!, path!);
      if (path !== undefined && !paths.has(path)) throw new Error(`${path} is listed, but not there`);
      const id = attributeOf(tag, 'idref');
      if (id !== undefined && !items.has(id)) throw new Error(`${id} is to be read, but not listed`);
    },
    close: () => undefined,
  });
}

function checkOrder(parts: readonly Part[]): void {
  const paths = parts.map(([path]) => path);
  const sections = paths.filter(path => path.startsWith('Contents/section'));
  const start = ['mimetype', 'version.xml', 'Contents/header.xml'];
  const expected = [...start, ...sections.map((_, i) => `Contents/section${i}.xml`)];
  const met = paths.slice(0, expected.length);
  if (met.join() !== expected.join() || sections.length === 0) throw new Error(`order: ${met.join()}`);
  if (parts[0]![1] !== MIME) throw new Error(`mimetype: ${parts[0]![1]}`);
  if (new Set(paths).size !== paths.length) throw new Error('a path twice');
  for (const path of ['META-INF/container.xml', 'Contents/content.hpf'])
    if (!paths.includes(path)) throw new Error(`no ${path}`);
}

/** Runs a check of a part, and says in which part it failed. */
function within(path: string, check: () => void): void {
  try {
    check();
  } catch (error) {
    throw new Error(`hwpx, ${path}: ${(error as Error).message}`);
  }
}

/** Throws, saying which part and why, where the package is not in order. */
export function checkParts(parts: readonly Part[]): void {
  within('package', () => checkOrder(parts));
  const met: Met = { defined: new Map(), referred: new Set(), tags: new Set() };
  const sections = parts.filter(([path]) => path.startsWith('Contents/section'));
  const paths = new Set(parts.map(([path]) => path));
  for (const [path, text] of parts) {
    if (path === 'Contents/header.xml') within(path, () => checkHeader(text, sections.length, met));
    else if (path.startsWith('Contents/section')) within(path, () => checkSection(text, met));
    else if (path === 'Contents/content.hpf') within(path, () => checkList(text, paths));
    else if (path.endsWith('.xml'))
      within(path, () => walkXml(text, { open: () => undefined, close: () => undefined }));
  }
  within('package', () => {
    const dangling = [...met.referred].filter(reference => {
      const [element, id] = reference.split(' ');
      return !met.defined.get(element!)?.has(id!);
    });
    if (dangling.length > 0) throw new Error(`no ${dangling.join(', ')}`);
  });
}

/** Throws where the zip does not begin with the type of the file, stored as it is: readers look no further. */
export function checkZip(bytes: Uint8Array): void {
  const start = String.fromCharCode(...Array.from(bytes.subarray(0, 38 + MIME.length)));
  const isStored = bytes[8] === 0 && bytes[9] === 0 && bytes[28] === 0;
  if (!start.startsWith('PK\u0003\u0004') || !isStored || start.slice(30) !== `mimetype${MIME}`)
    throw new Error('hwpx, zip: does not begin with its type, stored');
}
