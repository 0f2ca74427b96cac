/** Reads XML strictly, to check what was written: anything that is not well-formed throws. */

/** A tag as it is met, and its attributes as they stand in the file. */
export interface Tag {
  readonly name: string;
  readonly written: string;
}

/** What is told of a document while it is walked through. */
export interface Visitor {
  readonly open: (tag: Tag) => void;
  readonly close: (name: string) => void;
}

/** Text up to the next tag, and the tag: its slash, its name, its attributes, and the slash of one that is empty. */
const NEXT =
  /[^<&]*(?:&(?:amp|lt|gt|quot|apos);[^<&]*)*<(\/?)([A-Za-z_][\w.-]*(?::[A-Za-z_][\w.-]*)?)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>/y;
const DECLARATION = /^<\?xml [^?]*\?>\s*/;
const CONTROL = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/;

/** The text between the quotes of an attribute; none where the tag does not have it. */
export function attributeOf({ name, written }: Tag, key: string): string | undefined {
  const opening = ` ${key}="`;
  const at = written.indexOf(opening);
  if (at < 0) return undefined;
  if (written.indexOf(opening, at + 1) > 0) throw new Error(`${key} twice in <${name}${written}>`);
  const from = at + opening.length;
  return written.slice(from, written.indexOf('"', from));
}

/** Walks through a document with one root; throws with the place where it is not well-formed. */
export function walkXml(xml: string, { open, close }: Visitor): void {
  if (CONTROL.test(xml)) throw new Error('a control character');
  const above: string[] = [];
  const whole = xml.trim().length;
  let at = DECLARATION.exec(xml)?.[0].length ?? 0;
  do {
    NEXT.lastIndex = at;
    const found = NEXT.exec(xml);
    if (!found) throw new Error(`not well-formed: ${xml.slice(at, at + 60)}`);
    const [, slash, name, written, empty] = found;
    if (!slash) open({ name: name!, written: written! });
    else if (above.pop() !== name) throw new Error(`</${name}> closes nothing`);
    if (slash || empty) close(name!);
    else above.push(name!);
    at = NEXT.lastIndex;
  } while (above.length > 0);
  if (at < whole) throw new Error(`something follows the root: ${xml.slice(at, at + 60)}`);
}
