import { readText } from '../../src/cli/report-text';

const text = '2023년도 주요업무 추진실적\n□ 기 구 ----- 5개과\n';
const utf16be = Buffer.from(text, 'utf16le').swap16();
/** `가각 123` in CP949. */
const cp949 = Uint8Array.from([0xb0, 0xa1, 0xb0, 0xa2, 0x20, 0x31, 0x32, 0x33]);

describe('the text of a report', () => {
  it.each<[string, Uint8Array]>([
    ['UTF-8', Buffer.from(text)],
    ['UTF-8 with its mark', Buffer.from(`\ufeff${text}`)],
    ['UTF-16 with its mark', Buffer.from(`\ufeff${text}`, 'utf16le')],
    ['UTF-16 without', Buffer.from(text, 'utf16le')],
    ['UTF-16 the other way round', utf16be],
    ['lines of Windows', Buffer.from(text.replace(/\n/g, '\r\n'))],
  ])('is read from %s', (_, bytes) => {
    expect(readText(bytes, 'a.txt')).toBe(text);
  });

  it('is read from CP949', () => {
    expect(readText(cp949, 'a.txt')).toBe('가각 123');
  });

  it.each<[string, Uint8Array, string]>([
    ['nothing', new Uint8Array(), '내용이 없는 파일'],
    ['blanks', Buffer.from(' \n\t\n'), '내용이 없는 파일'],
    ['a .docx', Buffer.from('PK\u0003\u0004……'), '문서나 압축 파일'],
    ['a .hwp', Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), '한글(.hwp)'],
    ['a .pdf', Buffer.from('%PDF-1.7'), 'PDF 파일'],
    ['noise', Uint8Array.from([0xff, 0x80, 0xff, 0x81]), '글로 읽을 수 없는'],
  ])('is refused: %s', (_, bytes, message) => {
    expect(() => readText(bytes, 'a.txt')).toThrow(message);
  });
});
