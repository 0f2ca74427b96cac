/** Damage to files: to their bytes, to the list of their parts, and to the XML in them. */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import type { Chance } from './chance';
import { shortLine } from './texts';

type Parts = Record<string, Uint8Array>;
type Break = (bytes: Uint8Array, chance: Chance) => Uint8Array;

const flipped: Break = (bytes, chance) => {
  const broken = bytes.slice();
  for (let left = 1 + chance.below(8); left > 0; left--)
    broken[chance.below(broken.length)]! ^= 1 << chance.below(8);
  return broken;
};

const cut: Break = (bytes, chance) => bytes.slice(0, chance.below(bytes.length));
const headless: Break = (bytes, chance) => bytes.slice(chance.below(200));
const spliced: Break = (bytes, chance) => {
  const at = chance.below(bytes.length);
  const filled = new Uint8Array(chance.below(2000)).fill(chance.below(256));
  return Buffer.concat([bytes.slice(0, at), filled, bytes.slice(at + chance.below(2000))]);
};

/** The list at the end of a zip says of every part how large it is, and where it stands: made to lie. */
const lying: Break = (bytes, chance) => {
  const broken = Buffer.from(bytes);
  const entries: number[] = [];
  for (let at = broken.indexOf('PK\u0001\u0002'); at >= 0; at = broken.indexOf('PK\u0001\u0002', at + 1))
    entries.push(at);
  const entry = chance.pick(entries);
  const [offset, value] = chance.pick([
    [20, chance.below(2 ** 31)],
    [24, 0xffffffff],
    [24, chance.below(4096)],
    [42, chance.below(bytes.length)],
    [28, chance.below(65536)],
    [16, chance.below(2 ** 31)],
  ] as const);
  broken.writeUInt32LE(value >>> 0, entry + offset);
  return broken;
};

const repacked =
  (change: (parts: Parts, chance: Chance) => Parts): Break =>
  (bytes, chance) =>
    zipSync(change(unzipSync(bytes), chance), { level: 1 });

const names = (parts: Parts): string[] => Object.keys(parts);

const withXml = (change: (xml: string, chance: Chance) => string): Break =>
  repacked((parts, chance) => {
    const name = chance.pick(names(parts).filter(path => /\.(xml|rels|hpf)$/.test(path)));
    return { ...parts, [name]: strToU8(change(strFromU8(parts[name]!), chance)) };
  });

const TAG = /<[^>]*>/g;
const DIGITS = ['-1', '0', '99999999999', '1e9', 'NaN', '', '0x10', '1048577', '4294967296'];

const brokenXml: readonly Break[] = [
  withXml((xml, chance) => xml.slice(0, chance.below(xml.length))),
  withXml((xml, chance) => {
    const at = chance.below(xml.length);
    return xml.slice(0, at) + shortLine(chance) + xml.slice(at + chance.below(20));
  }),
  withXml((xml, chance) => {
    const tags = xml.match(TAG) ?? [];
    return xml.split(chance.pick(tags.length > 0 ? tags : [' '])).join('');
  }),
  withXml((xml, chance) => {
    const found = [...xml.matchAll(/"\d+"/g)];
    if (found.length === 0) return xml;
    const { index, 0: old } = chance.pick(found);
    return `${xml.slice(0, index)}"${chance.pick(DIGITS)}"${xml.slice(index + old.length)}`;
  }),
  withXml((xml, chance) => {
    const found = [...xml.matchAll(/\b[A-Z]{1,3}\d+\b/g)];
    if (found.length === 0) return xml;
    const { index, 0: old } = chance.pick(found);
    return `${xml.slice(0, index)}${chance.pick(['A0', 'ZZZ1', 'A1048577', '1', '', 'A-1'])}${xml.slice(index + old.length)}`;
  }),
];

const STRANGE = ['../../x', '/etc/x', 'xl/../../x.xml', 'constructor', 'C:\\x', 'xl/worksheets/sheet99.xml'];

const moved: readonly Break[] = [
  repacked((parts, chance) => {
    const [one, other] = [chance.pick(names(parts)), chance.pick(names(parts))];
    return { ...parts, [one]: parts[other]!, [other]: parts[one]! };
  }),
  repacked((parts, chance) => {
    const gone = chance.pick(names(parts));
    return Object.fromEntries(Object.entries(parts).filter(([name]) => name !== gone));
  }),
  repacked((parts, chance) => ({ ...parts, [chance.pick(names(parts))]: new Uint8Array(0) })),
  repacked((parts, chance) => ({
    ...parts,
    [chance.pick(STRANGE)]: strToU8(shortLine(chance)),
  })),
];

const breaks: readonly Break[] = [
  flipped,
  flipped,
  cut,
  headless,
  spliced,
  lying,
  ...brokenXml,
  ...brokenXml,
  ...moved,
];

/** A file with damage of some sort, and whether what it holds is as it was. */
export function brokenFile(bytes: Uint8Array, chance: Chance): Uint8Array {
  return chance.pick(breaks)(bytes, chance);
}

/** The file with only its bytes damaged: the parts, if they can be unpacked at all, must be the old ones. */
export function damagedBytes(bytes: Uint8Array, chance: Chance): Uint8Array {
  return chance.pick([flipped, cut, headless, spliced, lying])(bytes, chance);
}
