/** Files on the desk: read whole, written whole or not at all, and every trouble said in one line. */
import { type Stats, statSync } from 'node:fs';
import { readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { failure } from './failure';

const codeOf = (error: unknown): string => (error as NodeJS.ErrnoException).code ?? '';

/** A file's bytes. */
export async function readBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    const code = codeOf(error);
    if (code === 'ENOENT') throw failure(`${path}: 파일이 없습니다. 이름과 폴더를 확인해 주세요.`);
    if (code === 'EISDIR') throw failure(`${path}: 폴더입니다. 파일을 지정해 주세요.`);
    if (code === 'EACCES' || code === 'EPERM')
      throw failure(`${path}: 읽을 권한이 없습니다. 파일의 권한을 확인해 주세요.`);
    throw failure(`${path}: 파일을 읽지 못했습니다(${code}).`);
  }
}

function statOf(path: string): Stats | undefined {
  return statSync(path, { throwIfNoEntry: false });
}

/** Stops a run before its work when the result would have nowhere to go. */
export function refuseUnwritable(path: string): void {
  const folder = dirname(resolve(path));
  if (!statOf(folder)?.isDirectory())
    throw failure(`${path}: 저장할 폴더가 없습니다. 폴더를 먼저 만들어 주세요.`);
  if (statOf(path)?.isDirectory()) throw failure(`${path}: 폴더입니다. 저장할 파일 이름까지 적어 주세요.`);
}

/** Writes beside the place and renames: a file is there whole, or as it was before. */
export async function writeWhole(path: string, body: Uint8Array | string): Promise<void> {
  refuseUnwritable(path);
  const beside = join(dirname(resolve(path)), `.${basename(path)}.${process.pid}.tmp`);
  try {
    await writeFile(beside, body);
    await rename(beside, path);
  } catch (error) {
    await rm(beside, { force: true });
    const full = codeOf(error) === 'ENOSPC';
    throw failure(
      full
        ? `${path}: 디스크가 가득 차서 저장하지 못했습니다. 공간을 비워 주세요.`
        : `${path}: 저장하지 못했습니다(${codeOf(error)}). 파일이 열려 있거나 권한이 없는지 확인해 주세요.`,
    );
  }
}
