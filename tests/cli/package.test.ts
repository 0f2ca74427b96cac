import { zipSync } from 'fflate';
import { writeXlsx } from 'hucre/xlsx';
import { createBook, loadBook } from '../../src/cli/xlsx/book';
import { settings } from './a-plan';

const aBook = () => createBook([settings]).save();
const load = (bytes: Uint8Array) => loadBook(bytes, 'a.xlsx');

/** A zip with one part of a mebibyte that declares to unpack to so many bytes. */
function declaring(size: number): Uint8Array {
  const bytes = zipSync({ 'xl/workbook.xml': new Uint8Array(1 << 20) });
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  for (let at = 0; at < bytes.length - 4; at++)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, size, true);
  return bytes;
}

describe('a file that is no workbook', () => {
  it.each<[string, () => Uint8Array | Promise<Uint8Array>, string]>([
    ['nothing', () => new Uint8Array(), '빈 파일입니다'],
    ['text', () => Buffer.from('과,사업\n'), '.xlsx 파일이 아닙니다'],
    ['another zip', () => zipSync({ 'a.txt': Buffer.from('a') }), '엑셀 통합 문서가 아닙니다'],
    ['cut off', async () => (await aBook()).slice(0, 900), '잘렸거나 손상'],
    ['cut off at its head', () => Buffer.from('PK\u0003\u0004'), '잘렸거나 손상'],
    ['an old .xls', () => Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1]), '옛 형식'],
    ['a zip bomb', () => declaring(400 * 1024 * 1024), '300MB가 넘는'],
    ['a zip that lies about its size', () => declaring(10), '잘렸거나 손상'],
    [
      'of somebody else',
      () => writeXlsx({ sheets: [{ name: 'Sheet1', rows: [['a']] }] }),
      '설정 탭이 없습니다',
    ],
    [
      'encrypted',
      () => writeXlsx({ sheets: [{ name: '설정' }], encryption: { password: '1', spinCount: 1 } }),
      '암호가 걸린',
    ],
  ])('%s', async (_, make, message) => {
    await expect(load(await make())).rejects.toThrow(`a.xlsx: `);
    await expect(load(await make())).rejects.toThrow(message);
  });

  it('has parts that cannot be understood', async () => {
    const bytes = zipSync({ 'xl/workbook.xml': Buffer.from('<a>') });
    await expect(load(bytes)).rejects.toThrow('잘렸거나 손상');
  });
});
