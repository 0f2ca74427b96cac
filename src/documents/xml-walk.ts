/** Reads XML strictly, to check what was written: anything that is not well-formed throws. */

/** A tag as it is met; `attribute` gives the text between its quotes, as it stands in the file. */
export interface Tag {
  readonly name: string;
  readonly attribute: (name: string) => string | undefined;
}

/** What is told of a document while it is walked through. */
export interface Visitor {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string) => void;
}

const TEXT = /[^<&]*(?:&(?:amp|lt|gt|quot|apos);[^<&]*)*/y;
const TAG = /<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const DECLARATION = /^<\?xml [^?]*\?>\s*/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

function attributesOf(written: string): Map<string, string> {
  const attributes = new Map<string, string>();
  const pattern = /([\w:.-]+)="([^"<]*)"/g;
  for (let found = pattern.exec(written); found; found = pattern.exec(written)) {
    if (attributes.has(found[1]!)) throw new Error(`attribute ${found[1]} twice in <… ${written.trim()}>`);
    attributes.set(found[1]!, found[2]!);
  }
  return attributes;
}

function tagOf(name: string, written: string): Tag {
  let attributes: Map<string, string> | undefined;
  return {
    name,
    attribute: key => {
      attributes = attributes ?? attributesOf(written);
      return attributes.get(key);
    },
  };
}

function matchAt(pattern: RegExp, xml: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(xml);
}

/** Walks through a document with one root; throws with the place where it is not well-formed. */
export function walkXml(xml: string, { open, close }: Visitor): void {
  if (CONTROL.test(xml)) throw new Error('a control character');
  const above: string[] = [];
  let roots = 0;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  while (at < xml.length) {
    at += matchAt(TEXT, xml, at)![0].length;
    if (at === xml.length) break;
    const found = matchAt(TAG, xml, at);
    if (!found) throw new Error(`not well-formed: ${xml.slice(at, at + 60)}`);
    const [whole, slash, name, written, empty] = found;
    if (slash) {
      if (above.pop() !== name) throw new Error(`</${name}> closes nothing`);
      close(name!);
    } else {
      if (above.length === 0) roots++;
      open(tagOf(name!, written!));
      if (empty) close(name!);
      else above.push(name!);
    }
    at += whole!.length;
  }
  if (above.length > 0 || roots !== 1) throw new Error(`<${above.join('><') || 'root'}> is not closed`);
}
