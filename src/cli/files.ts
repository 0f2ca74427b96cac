/** Files on the desk: read whole, written whole or not at all, and every trouble said in one line. */
import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
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

function isSameFile(a: string, b: string): boolean {
  const [one, other] = [statOf(a), statOf(b)];
  if (one && other) return one.isFile() && one.dev === other.dev && one.ino === other.ino;
  return placeOf(a) === placeOf(b);
}

/** Stops a run that would write over one of its own files. */
export function refuseSame(path: string, others: readonly (string | undefined)[]): void {
  if (others.some(other => other !== undefined && isSameFile(path, other)))
    throw failure(`${path}: 같은 파일을 두 가지로 쓸 수 없습니다. 저장할 파일에 다른 이름을 적어 주세요.`);
}

/** The file that a path means in the end: where a link points, also when nothing is there yet. */
function placeOf(path: string): string {
  if (statOf(path)) return realpathSync(path);
  const isLink = lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true;
  return isLink ? resolve(dirname(path), readlinkSync(path)) : resolve(path);
}

function isRunning(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

/** Removes what runs that were killed have left beside a place. */
async function clearBeside(place: string): Promise<void> {
  const [folder, head] = [dirname(place), `.${basename(place)}.`];
  for (const name of await readdir(folder)) {
    const pid = name.startsWith(head) ? /^(\d+)\.tmp$/.exec(name.slice(head.length))?.[1] : undefined;
    if (pid && !isRunning(Number(pid))) await rm(join(folder, name), { force: true });
  }
}

/** Writes beside the place and renames: a file is there whole, or as it was before, also when the power fails. */
async function replace(place: string, body: Uint8Array | string): Promise<void> {
  const beside = join(dirname(place), `.${basename(place)}.${process.pid}.tmp`);
  await clearBeside(place).catch(() => undefined);
  try {
    await writeFile(beside, body, { flush: true });
    await rename(beside, place);
  } catch (error) {
    await rm(beside, { force: true });
    throw error;
  }
}

/** Stores a result whole or not at all; a device or a pipe is written to as it is. */
export async function writeWhole(path: string, body: Uint8Array | string): Promise<void> {
  refuseUnwritable(path);
  try {
    const isDevice = statOf(path)?.isFile() === false;
    await (isDevice ? writeFile(path, body) : replace(placeOf(path), body));
  } catch (error) {
    const full = codeOf(error) === 'ENOSPC';
    throw failure(
      full
        ? `${path}: 디스크가 가득 차서 저장하지 못했습니다. 공간을 비워 주세요.`
        : `${path}: 저장하지 못했습니다(${codeOf(error)}). 파일이 열려 있거나 권한이 없는지 확인해 주세요.`,
    );
  }
}
