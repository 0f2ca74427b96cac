/** Serves the page of the preview on this machine alone, and passes on what it asks. */
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { Worker } from 'node:worker_threads';
import type { Asked, Person, Told } from './shapes';
import type { AddOn } from './world';

/** What is served. */
export interface Site {
  /** Path of the bundled worker. */
  readonly worker: string;
  readonly addOn: AddOn;
  readonly report: string;
  /** By path: what the page is made of. */
  readonly files: ReadonlyMap<string, { readonly type: string; readonly body: string }>;
}

interface Served {
  readonly name: string;
  readonly type: string;
  readonly bytes: Uint8Array;
}

type Reply = { readonly told: Told } | { readonly file: Served | undefined };

/** The world at work: it is asked one thing at a time, but how far it is can be asked at any time. */
interface Hand {
  readonly people: Promise<readonly Person[]>;
  readonly doing: () => string | null;
  readonly isBusy: () => boolean;
  ask(message: object): Promise<Reply>;
  end(): void;
}

function hand({ worker, addOn, report }: Site): Hand {
  const thread = new Worker(worker, { workerData: { addOn, report } });
  const waiting = new Map<number, (reply: Reply) => void>();
  let doing: string | null = null;
  let count = 0;
  const people = new Promise<readonly Person[]>((resolve, reject) => {
    thread.on('error', reject);
    thread.on('message', message => {
      if ('people' in message) resolve(message.people);
      else if ('doing' in message) doing = message.doing;
      else {
        waiting.get(message.id)?.(message);
        waiting.delete(message.id);
      }
    });
  });
  return {
    people,
    doing: () => doing,
    isBusy: () => waiting.size > 0,
    ask: message =>
      new Promise(resolve => {
        count++;
        waiting.set(count, resolve);
        thread.postMessage({ id: count, ...message });
      }),
    end: () => void thread.terminate(),
  };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  const pieces: Buffer[] = [];
  for await (const piece of request) pieces.push(piece as Buffer);
  return Buffer.concat(pieces).toString('utf8');
}

function send(response: ServerResponse, type: string, body: string | Uint8Array, more = {}): void {
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...more });
  response.end(body);
}

const JSON_TYPE = 'application/json; charset=utf-8';

const isProgress = (asked: Asked): boolean => asked.what === 'call' && asked.name === 'progress';

/** Only pages of this server may ask: another site that knows the port may not. */
const isOwn = ({ headers }: IncomingMessage): boolean =>
  /^(127\.0\.0\.1|localhost)(:\d+)?$/.test(headers.host ?? '') &&
  (headers.origin === undefined || headers.origin === `http://${headers.host}`);

/** A server that is not listening yet. */
export function serve(site: Site): Server {
  let world = hand(site);
  const ask = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { user, asked } = JSON.parse(await bodyOf(request)) as { user: string; asked: Asked };
    if (asked.what === 'start') return send(response, JSON_TYPE, JSON.stringify(await world.people));
    await world.people;
    if (isProgress(asked) && world.isBusy()) {
      const doing = world.doing();
      const value = { ok: true, value: { ok: true, value: doing === null ? null : JSON.parse(doing) } };
      return send(response, JSON_TYPE, JSON.stringify({ seen: null, answer: value }));
    }
    const reply = await world.ask({ user, asked });
    return send(response, JSON_TYPE, JSON.stringify('told' in reply ? reply.told : null));
  };
  const download = async (id: string, response: ServerResponse): Promise<void> => {
    const reply = await world.ask({ file: id });
    const file = 'file' in reply ? reply.file : undefined;
    if (!file) {
      response.writeHead(404).end();
      return;
    }
    const name = `filename*=UTF-8''${encodeURIComponent(file.name)}`;
    send(response, file.type, file.bytes, { 'content-disposition': `attachment; ${name}` });
  };
  const answer = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const file = site.files.get(pathname);
    if (!isOwn(request)) response.writeHead(403).end();
    else if (file) send(response, file.type, file.body);
    else if (pathname.startsWith('/file/')) await download(decodeURIComponent(pathname.slice(6)), response);
    else if (request.method === 'POST' && pathname === '/ask') await ask(request, response);
    else if (request.method === 'POST' && pathname === '/again') {
      world.end();
      world = hand(site);
      send(response, JSON_TYPE, JSON.stringify(await world.people));
    } else response.writeHead(404).end();
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(error => {
      response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' }).end(String(error));
    });
  });
  server.on('close', () => world.end());
  return server;
}
