/** The zip around the parts. Same parts, same bytes: no clock is asked. */
import { strToU8, type Zippable, zipSync } from 'fflate';
import type { DocumentFacts } from '../facts';
import { escapeXml } from '../xml';
import { HEAD, NAMESPACES, PACKAGE_LIST } from './namespaces';

/** A file of the package: its path and its text. */
export type Part = readonly [path: string, text: string];

/** What every reader looks for first, stored as it is. */
export const MIME = 'application/hwp+zip';

/** A time that never changes. */
const FIXED_TIME = '2000-01-01T00:00:00';

/** The generation of the format, told as its own program tells it. The third word really is spelled so. */
const VERSION =
  `${HEAD}<hv:HCFVersion xmlns:hv="http://www.hancom.co.kr/hwpml/2011/version" tagetApplication="WORDPROCESSOR" ` +
  'major="5" minor="1" micro="1" buildNumber="0" os="1" xmlVersion="1.5" application="Hancom Office Hangul" ' +
  'appVersion="13, 0, 0, 1408 WIN32LEWindows_10"/>';

const SETTINGS =
  `${HEAD}<ha:HWPApplicationSetting xmlns:ha="http://www.hancom.co.kr/hwpml/2011/app">` +
  '<ha:CaretPosition listIDRef="0" paraIDRef="0" pos="0"/></ha:HWPApplicationSetting>';

const CONTAINER =
  `${HEAD}<ocf:container xmlns:ocf="urn:oasis:names:tc:opendocument:xmlns:container" xmlns:hpf="${PACKAGE_LIST}">` +
  '<ocf:rootfiles><ocf:rootfile full-path="Contents/content.hpf" media-type="application/hwpml-package+xml"/>' +
  '<ocf:rootfile full-path="Preview/PrvText.txt" media-type="text/plain"/></ocf:rootfiles></ocf:container>';

const MANIFEST = `${HEAD}<odf:manifest xmlns:odf="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"/>`;

/** `Contents/content.hpf`: what there is, and in which order it is read. */
function listXml(sections: number, { title, author, year }: DocumentFacts): string {
  const read = ['header', ...Array.from({ length: sections }, (_, i) => `section${i}`)];
  const item = (id: string, path: string): string =>
    `<opf:item id="${id}" href="${path}" media-type="application/xml"/>`;
  const items = [...read.map(id => item(id, `Contents/${id}.xml`)), item('settings', 'settings.xml')];
  const spine = read.map(id => `<opf:itemref idref="${id}" linear="yes"/>`);
  const meta = (name: string, text: string): string =>
    `<opf:meta name="${name}" content="text">${escapeXml(text)}</opf:meta>`;
  return (
    `${HEAD}<opf:package ${NAMESPACES} version="" unique-identifier="" id=""><opf:metadata>` +
    `<opf:title>${escapeXml(title)}</opf:title><opf:language>ko</opf:language>` +
    `${meta('creator', author)}${meta('subject', `${year}년`)}</opf:metadata>` +
    `<opf:manifest>${items.join('')}</opf:manifest><opf:spine>${spine.join('')}</opf:spine></opf:package>`
  );
}

/** All parts in the order that readers expect. */
export function partsOf(
  header: string,
  sections: readonly string[],
  preview: string,
  facts: DocumentFacts,
): Part[] {
  return [
    ['mimetype', MIME],
    ['version.xml', VERSION],
    ['Contents/header.xml', header],
    ...sections.map((xml, i): Part => [`Contents/section${i}.xml`, xml]),
    ['Preview/PrvText.txt', preview],
    ['settings.xml', SETTINGS],
    ['META-INF/container.xml', CONTAINER],
    ['META-INF/manifest.xml', MANIFEST],
    ['Contents/content.hpf', listXml(sections.length, facts)],
  ];
}

/** Puts the parts into the file, the first one uncompressed; a small memory is a quarter faster, and as good. */
export function packHwpx(parts: readonly Part[]): Uint8Array {
  const files: Zippable = {};
  for (const [path, text] of parts) files[path] = [strToU8(text), { level: path === 'mimetype' ? 0 : 5 }];
  return zipSync(files, { mem: 3, mtime: FIXED_TIME });
}
