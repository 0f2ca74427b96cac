/** Asks the world behind the preview. */
import type { Asked, Person, Seen } from '../shapes';

/** As the world answers; `seen` is `null` while it is at work. */
export interface Reply {
  readonly seen: Seen | null;
  readonly answer?: unknown;
  readonly error?: string;
  readonly question?: string;
}

async function post(path: string, body: unknown): Promise<unknown> {
  const response = await fetch(path, { method: 'POST', body: JSON.stringify(body) });
  if (!response.ok) throw new Error(await response.text());
  return response.json();
}

/** Asks as somebody. */
export const askAs = (user: string, asked: Asked): Promise<Reply> =>
  post('/ask', { user, asked }) as Promise<Reply>;

/** Everybody who can open the workbook. */
export const people = (): Promise<readonly Person[]> =>
  post('/ask', { user: '', asked: { what: 'start' } }) as Promise<readonly Person[]>;

/** Begins from the first page on. */
export const startAgain = (): Promise<unknown> => post('/again', null);
