/** Somebody who edits a report in LibreOffice: a macro opens the document, does what it is told, and saves it. */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { aFolder } from './programs';

/** What is done at the first place where some words stand; lines are the whole paragraph. */
export type Task =
  | readonly ['replace', words: string, by: string]
  | readonly ['delete line', words: string]
  | readonly ['add line below', words: string, line: string];

const MACRO = `
Function TasksIn(path)
  reader = createUnoService("com.sun.star.io.TextInputStream")
  reader.setInputStream(createUnoService("com.sun.star.ucb.SimpleFileAccess").openFileRead(ConvertToURL(path)))
  reader.setEncoding("UTF-8")
  all = ""
  Do While Not reader.isEOF()
    all = all & reader.readLine() & Chr(10)
  Loop
  TasksIn = Split(all, Chr(10))
End Function

Sub DoTask(document, task)
  search = document.createSearchDescriptor()
  search.SearchString = task(1)
  place = document.findFirst(search)
  cursor = place.Text.createTextCursorByRange(place)
  If task(0) = "replace" Then
    cursor.setString(task(2))
  ElseIf task(0) = "delete line" Then
    cursor.gotoStartOfParagraph(False)
    cursor.gotoNextParagraph(True)
    cursor.setString("")
  Else
    cursor.gotoEndOfParagraph(False)
    place.Text.insertControlCharacter(cursor, com.sun.star.text.ControlCharacter.PARAGRAPH_BREAK, False)
    place.Text.insertString(cursor, task(2), False)
  End If
End Sub

Sub Edit(path)
  On Error GoTo Failed
  tasks = TasksIn(path)
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(ConvertToURL(tasks(0)), "_blank", 0, hidden())
  document.RecordChanges = (tasks(2) = "tracked")
  For i = 3 To UBound(tasks)
    If tasks(i) <> "" Then DoTask(document, Split(tasks(i), "|"))
  Next i
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(ConvertToURL(tasks(1)), kind())
  document.close(True)
  StarDesktop.terminate()
  Exit Sub
Failed:
  number = FreeFile()
  Open path & ".failed" For Output As #number
  Print #number, Error$ & ", line " & Erl
  Close #number
  StarDesktop.terminate()
End Sub
`;

const escaped = (code: string): string =>
  code.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');

const MODULE = `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">${escaped(MACRO)}</script:module>
`;

const LONGEST = 120_000;

function office(profile: string, ...args: string[]): void {
  const options = { timeout: LONGEST, stdio: 'ignore' } as const;
  spawnSync(
    'soffice',
    [`-env:UserInstallation=file://${profile}`, '--headless', '--norestore', ...args],
    options,
  );
}

/** A profile with the macro: the program makes it at its first start, with an empty module. */
function profileWithMacro(): string {
  const profile = aFolder();
  office(profile, '--terminate_after_init');
  const library = join(profile, 'user/basic/Standard');
  mkdirSync(library, { recursive: true });
  writeFileSync(join(library, 'Module1.xba'), MODULE);
  return profile;
}

let profile: string | undefined;

/** Edits a .docx; with `isTracked` the program records what is changed. Gives the bytes of the file it saved. */
export function editedByOffice(docx: Uint8Array, tasks: readonly Task[], isTracked: boolean): Uint8Array {
  profile ??= profileWithMacro();
  const folder = aFolder();
  const [source, target, job] = ['made.docx', 'edited.docx', 'tasks'].map(name => join(folder, name)) as [
    string,
    string,
    string,
  ];
  writeFileSync(source, docx);
  const lines = [source, target, isTracked ? 'tracked' : 'plain', ...tasks.map(task => task.join('|'))];
  writeFileSync(job, `${lines.join('\n')}\n`);
  office(profile, `macro:///Standard.Module1.Edit("${job}")`);
  if (existsSync(`${job}.failed`)) throw new Error(readFileSync(`${job}.failed`, 'utf8'));
  return readFileSync(target);
}
