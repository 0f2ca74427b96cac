/** The programs of an office, run on files as a person would. */
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';

/** A folder of its own for a test's files. */
export function aFolder(): string {
  return mkdtempSync(join(tmpdir(), 'chwihap-office-'));
}

function ran(program: string, args: readonly string[], input?: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    encoding: 'utf8',
    input,
    maxBuffer: 1 << 28,
  });
  if (error || status !== 0) throw new Error(`${program} ${args.join(' ')}: ${error ?? stderr}`);
  return stdout;
}

/** Opens a file in LibreOffice and saves it as another kind into a folder; gives the new file's path. */
export function libreOffice(file: string, kind: string, folder: string): string {
  mkdirSync(folder, { recursive: true });
  const profile = `-env:UserInstallation=file://${join(tmpdir(), 'chwihap-office-profile')}`;
  ran('soffice', [profile, '--headless', '--convert-to', kind, '--outdir', folder, file]);
  return join(folder, `${basename(file, extname(file))}.${kind.split(':')[0]}`);
}

/** The text of a .pdf as it lies on its pages. */
export function pdfText(file: string): string {
  return ran('pdftotext', ['-layout', file, '-']);
}

/** Runs a Python script with the packages of the system; gives what it prints. */
export function python(script: string, ...args: string[]): string {
  const file = join(aFolder(), 'script.py');
  writeFileSync(file, script);
  return ran('/usr/bin/python3', [file, ...args]);
}
