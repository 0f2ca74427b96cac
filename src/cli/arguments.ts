/** What was typed behind a command. */
import { type ParseArgsConfig, parseArgs } from 'node:util';
import { failure } from './failure';

/** The options that a command knows, besides `--help`. */
export type Options = NonNullable<ParseArgsConfig['options']>;

/** Files and options as typed. */
export interface Typed {
  readonly files: readonly string[];
  readonly values: Readonly<Record<string, string | boolean | undefined>>;
}

const SEE_HELP = '--help로 쓰는 법을 볼 수 있습니다.';

/** The option that Node's own message is about: `Option '-o, --output <value>' argument missing`. */
const BLAMED = /'(?:(-\w), )?(--[\w-]+)/;

function explain(error: unknown, args: readonly string[], options: Options): Error {
  const known = new Set(Object.entries(options).flatMap(([name, { short }]) => [`--${name}`, `-${short}`]));
  const named = args.map(arg => arg.split('=')[0]!);
  const unknown = named.find(arg => arg.length > 1 && arg.startsWith('-') && !known.has(arg));
  if ((error as { code?: string }).code === 'ERR_PARSE_ARGS_UNKNOWN_OPTION' && unknown)
    return failure(`${unknown}: 모르는 선택 사항입니다. ${SEE_HELP}`);
  const meant = BLAMED.exec((error as Error).message);
  const blamed = [meant?.[1], meant?.[2]].find(name => name !== undefined && named.includes(name));
  return failure(
    `${blamed ?? named.find(arg => known.has(arg)) ?? '선택 사항'}: 뒤에 올 값이 맞지 않습니다. ${SEE_HELP}`,
  );
}

/** Reads the arguments of a command that takes so many files. `what` names the file in a failure. */
export function readArguments(args: readonly string[], options: Options, files: number, what = ''): Typed {
  let typed: ReturnType<typeof parseArgs>;
  try {
    typed = parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  } catch (error) {
    throw explain(error, args, options);
  }
  const { positionals, values } = typed;
  if (positionals.length < files) throw failure(`${what} 파일을 지정해 주세요. ${SEE_HELP}`);
  if (positionals.length > files)
    throw failure(
      `${positionals[files]}: 무엇인지 알 수 없습니다. 이름에 빈칸이 있으면 따옴표로 묶어 주세요.`,
    );
  return { files: positionals, values: values as Typed['values'] };
}

/** The value of an option that must be there. */
export function required(typed: Typed, name: string, what: string): string {
  const value = typed.values[name];
  if (typeof value !== 'string' || value === '') throw failure(`${what} ${SEE_HELP}`);
  return value;
}

/** The value of an option that may be there. */
export function optional(typed: Typed, name: string): string | undefined {
  const value = typed.values[name];
  return typeof value === 'string' && value !== '' ? value : undefined;
}

/** `-o`, where the result is stored. */
export const output: Options = { output: { type: 'string', short: 'o' } };

/** `--json`, the result for other programs. */
export const json: Options = { json: { type: 'boolean' } };
