/** Text made safe for XML. */

/** Control characters, halves of surrogate pairs that stand alone, and the two codes that are no characters. */
const ILLEGAL =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|([\ud800-\udbff][\udc00-\udfff])|[\udc00-\udfff]/g;

/** Drops what no XML file may hold; whole characters beyond the first plane stay. */
export function legal(text: string): string {
  return text.replace(ILLEGAL, (_, pair?: string) => pair ?? '');
}

const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** Text as it may stand between tags and in an attribute. */
export function escapeXml(text: string): string {
  return legal(text).replace(/[&<>"]/g, c => ENTITIES[c]!);
}
