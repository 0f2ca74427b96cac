/** Drive: files of the app's own, and documents made of a .docx. */
import type { Behaviour } from './behaviour';

/** Makes a small .docx, with nothing but the services themselves. */
const docx = `
  var TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
  var DOC = 'application/vnd.google-apps.document';
  function docx(body) {
    var part = function (name, xml) { return Utilities.newBlob('<?xml version="1.0" encoding="UTF-8"?>' + xml, 'text/xml', name); };
    var main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
    return Utilities.zip([
      part('[Content_Types].xml', '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="' + TYPE + '.main+xml"/></Types>'),
      part('_rels/.rels', '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>'),
      part('word/document.xml', '<w:document xmlns:w="' + main + '"><w:body>' + body + '</w:body></w:document>'),
    ], 'x.docx').setContentType(TYPE);
  }
  function line(text) { return '<w:p><w:r><w:t>' + text + '</w:t></w:r></w:p>'; }
  function textOf(exported) { return typeof exported === 'string' ? exported : exported.getDataAsString(); }
`;

const inDrive = (says: string, body: string): Behaviour => ({ says, body: docx + body });

/** Making, converting, finding and exporting files. */
export const documents: readonly Behaviour[] = [
  inDrive(
    'a .docx becomes a Google Doc in one call, and reads back as plain text',
    `
      var file = Drive.Files.create({ name: '보고서', mimeType: DOC }, docx(line('정원 155명') + line('현원 139명')));
      equal([file.name, file.mimeType], ['보고서', DOC]);
      var text = textOf(Drive.Files.export(file.id, 'text/plain', { alt: 'media' }));
      equal(text.replace(/^\\ufeff/, '').trim().split(/\\r?\\n/), ['정원 155명', '현원 139명']);
      Drive.Files.remove(file.id);`,
  ),
  inDrive(
    'plain text comes with a byte order mark and with CR LF',
    `
      var file = Drive.Files.create({ name: 'x', mimeType: DOC }, docx(line('1') + line('2')));
      var text = textOf(Drive.Files.export(file.id, 'text/plain', { alt: 'media' }));
      equal([text.charCodeAt(0), text.indexOf('1\\r\\n') > 0], [65279, true]);
      Drive.Files.remove(file.id);`,
  ),
  inDrive(
    'without alt: media an export fails',
    `
      var file = Drive.Files.create({ name: 'x', mimeType: DOC }, docx(line('x')));
      throws(function () { Drive.Files.export(file.id, 'text/plain'); },
        'API call to drive.files.export failed with error: Export requires alt=media to download the exported content.');
      Drive.Files.remove(file.id);`,
  ),
  inDrive(
    'the blob must say that it is a .docx',
    `
      throws(function () { Drive.Files.create({ name: 'x', mimeType: DOC }, docx(line('x')).setContentType(null)); },
        'API call to drive.files.create failed with error');`,
  ),
  inDrive(
    'without the type of a Google Doc the .docx stays a file',
    `
      var file = Drive.Files.create({ name: 'x.docx' }, docx(line('x')));
      equal(file.mimeType, TYPE);
      Drive.Files.remove(file.id);`,
  ),
  inDrive(
    'only kind, id, name and type are told without being asked',
    `
      var file = Drive.Files.create({ name: 'x', mimeType: DOC });
      equal(Object.keys(file).sort(), ['id', 'kind', 'mimeType', 'name']);
      equal(typeof Drive.Files.get(file.id, { fields: 'webViewLink' }).webViewLink, 'string');
      Drive.Files.remove(file.id);`,
  ),
  inDrive(
    'a folder holds files, and is found by name',
    `
      var folder = Drive.Files.create({ name: '대조 폴더', mimeType: 'application/vnd.google-apps.folder' });
      var file = Drive.Files.create({ name: '안', mimeType: DOC, parents: [folder.id] });
      var found = Drive.Files.list({ q: "name = '안' and '" + folder.id + "' in parents and trashed = false", fields: 'files(id, name)' }).files;
      equal(found, [{ id: file.id, name: '안' }]);
      Drive.Files.remove(file.id);
      Drive.Files.remove(folder.id);`,
  ),
  inDrive(
    'a folder that is removed takes along what is in it',
    `
      var folder = Drive.Files.create({ name: '대조 폴더', mimeType: 'application/vnd.google-apps.folder' });
      var file = Drive.Files.create({ name: '안', mimeType: DOC, parents: [folder.id] });
      Drive.Files.remove(folder.id);
      throws(function () { Drive.Files.get(file.id); }, 'File not found');`,
  ),
  inDrive(
    'a folder is found by a property, and by its new value once that was changed',
    `
      var value = Utilities.getUuid();
      var folder = Drive.Files.create({ name: '대조', mimeType: 'application/vnd.google-apps.folder', appProperties: { chwihap: value } });
      var find = function (value) {
        return Drive.Files.list({ q: "appProperties has { key='chwihap' and value='" + value + "' } and trashed = false", fields: 'files(id)' }).files.length;
      };
      equal(find(value), 1);
      Drive.Files.update({ name: '대조 끝', appProperties: { chwihap: value + ' 2' } }, folder.id);
      equal([find(value), find(value + ' 2'), Drive.Files.get(folder.id).name], [0, 1, '대조 끝']);
      Drive.Files.remove(folder.id);`,
  ),
  inDrive(
    'a file that is not there is not found',
    `throws(function () { Drive.Files.get('no-such-file'); }, 'API call to drive.files.get failed with error: File not found: no-such-file.');`,
  ),
];
