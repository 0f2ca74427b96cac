/** The names that every part of the package declares. */

/** The first line of every part. */
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes" ?>';

const HWPML = 'http://www.hancom.co.kr/hwpml/2011';

/** Where the package's own list of contents is described. */
export const PACKAGE_LIST = 'http://www.hancom.co.kr/schema/2011/hpf';

/** Prefixes of the header and of sections. */
export const NAMESPACES = [
  `xmlns:ha="${HWPML}/app"`,
  `xmlns:hp="${HWPML}/paragraph"`,
  `xmlns:hs="${HWPML}/section"`,
  `xmlns:hc="${HWPML}/core"`,
  `xmlns:hh="${HWPML}/head"`,
  `xmlns:hpf="${PACKAGE_LIST}"`,
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
  'xmlns:opf="http://www.idpf.org/2007/opf/"',
].join(' ');
