/** Utilities and blobs. */
import type { Behaviour } from './behaviour';

/** Bytes, digests, dates as text, zips, enums and errors. */
export const utilities: readonly Behaviour[] = [
  {
    says: 'bytes are signed, in a plain array',
    body: `
      var bytes = Utilities.newBlob('가', 'text/plain').getBytes();
      equal(bytes, [-22, -80, -128]);
      equal(Utilities.newBlob(bytes).getDataAsString(), '가');
      equal(Array.isArray(bytes), true);`,
  },
  {
    says: 'a typed array is no byte array',
    body: `throws(function () { Utilities.newBlob(new Uint8Array([1, 2])); }, "don't match the method signature for Utilities.newBlob.");`,
  },
  {
    says: 'a byte over 127 is no byte',
    body: `throws(function () { Utilities.newBlob([200]); }, '');`,
  },
  {
    says: 'base64 goes there and back',
    body: `
      equal(Utilities.base64Encode('취합', Utilities.Charset.UTF_8), '7Leo7ZWp');
      equal(Utilities.base64Decode('/w=='), [-1]);
      equal(Utilities.base64EncodeWebSafe([-5, -1]), '-_8=');`,
  },
  {
    says: 'a digest is signed bytes',
    body: `
      var digest = Utilities.computeDigest(Utilities.DigestAlgorithm.SHA_256, '취합', Utilities.Charset.UTF_8);
      equal(digest.length, 32);
      equal(digest.every(function (byte) { return byte >= -128 && byte <= 127; }), true);`,
  },
  {
    says: 'a date is formatted in a zone that is named',
    body: `
      var date = new Date(Date.UTC(2023, 9, 30, 15, 4, 5));
      equal(Utilities.formatDate(date, 'Asia/Seoul', "yyyy-MM-dd'T'HH:mm:ss"), '2023-10-31T00:04:05');
      equal(Utilities.formatDate(date, 'UTC', 'yyyy. M. d. HH:mm'), '2023. 10. 30. 15:04');`,
  },
  {
    says: 'a zip goes there and back, and every file in it has a name',
    body: `
      var zip = Utilities.zip([Utilities.newBlob('하나', 'text/plain', 'a/1.txt')], 'x.zip');
      var files = Utilities.unzip(zip);
      equal([files[0].getName(), files[0].getDataAsString()], ['a/1.txt', '하나']);
      throws(function () { Utilities.zip([Utilities.newBlob('x')]); }, 'name');`,
  },
  {
    says: 'enums are values with names',
    body: `
      equal(String(SpreadsheetApp.ProtectionType.SHEET), 'SHEET');
      equal(SpreadsheetApp.ProtectionType.SHEET === SpreadsheetApp.ProtectionType.RANGE, false);
      equal(sheet.protect().getProtectionType() === SpreadsheetApp.ProtectionType.SHEET, true);`,
  },
  {
    says: 'what the platform throws is an Exception and an Error',
    body: `
      try { sheet.getRange(0, 0); } catch (error) { equal([error.name, error instanceof Error], ['Exception', true]); }`,
  },
];
