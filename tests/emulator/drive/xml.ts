/** A small reader of XML, as unforgiving as the standard asks. */

/** An element with what it holds, in order. */
export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly (Element | string)[];
}

interface Draft {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: (Element | string)[];
}

const PIECE =
  /<\?[\s\S]*?\?>|<!--[\s\S]*?-->|<(\/?)([A-Za-z_][\w.:-]*)((?:\s+[\w.:-]+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>|[^<]+/y;
const ATTRIBUTE = /([\w.:-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g;
const ENTITY = /&(?:(lt|gt|amp|quot|apos)|#(\d+)|#x([\dA-Fa-f]+));/g;
const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" };

/** The root of a document; throws, saying what is wrong, when it is not well-formed. */
export function parseXml(text: string): Element {
  const roots: (Element | string)[] = [];
  const open: Draft[] = [];
  PIECE.lastIndex = text.startsWith('\ufeff') ? 1 : 0;
  while (PIECE.lastIndex < text.length) {
    const at = PIECE.lastIndex;
    const match = PIECE.exec(text);
    if (!match) throw new Error(`not well-formed at ${text.slice(at, at + 40)}`);
    const [piece, closing, name, attributes = '', empty] = match;
    const into = open[open.length - 1]?.children ?? roots;
    if (name === undefined) {
      if (!piece.startsWith('<')) into.push(decode(piece));
    } else if (closing) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`</${name}> closes ${last?.name ?? 'nothing'}`);
    } else {
      const element = { name, attributes: attributesOf(attributes), children: [] };
      into.push(element);
      if (!empty) open.push(element);
    }
  }
  const elements = roots.filter((root): root is Element => typeof root !== 'string');
  if (open.length > 0) throw new Error(`<${open[open.length - 1]!.name}> is not closed`);
  if (elements.length !== 1) throw new Error(`${elements.length} root elements`);
  return elements[0]!;
}

function attributesOf(text: string): Record<string, string> {
  const attributes: Record<string, string> = {};
  for (const [, name, double, single] of text.matchAll(ATTRIBUTE)) {
    if (name! in attributes) throw new Error(`the attribute ${name} stands twice`);
    attributes[name!] = decode(double ?? single ?? '');
  }
  return attributes;
}

function decode(text: string): string {
  if (/[\0-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff]/.test(text)) throw new Error('a character that XML forbids');
  if (text.replace(ENTITY, '').includes('&')) throw new Error('an & that begins no entity');
  return text.replace(ENTITY, (_, name?: string, decimal?: string, hex?: string) =>
    name ? NAMED[name]! : String.fromCodePoint(decimal ? Number(decimal) : Number.parseInt(hex!, 16)),
  );
}
