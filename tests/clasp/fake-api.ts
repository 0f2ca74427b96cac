/** As much of the Apps Script API as a push and a deployment need. */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface PushedFile {
  readonly name: string;
  readonly type: string;
  readonly source: string;
}

export interface FakeApi {
  readonly port: number;
  /** Method and path of every call. */
  readonly asked: string[];
  readonly files: () => readonly PushedFile[];
  readonly close: () => void;
}

const SCRIPT = '/script.googleapis.com/v1/projects/';

/** Starts the fake API on a free port. */
export async function startFakeApi(): Promise<FakeApi> {
  const asked: string[] = [];
  let files: readonly PushedFile[] = [{ name: 'appsscript', type: 'JSON', source: '{}' }];
  const answerTo = (method: string, path: string, body: string): unknown => {
    if (path.endsWith('/token')) return { access_token: 'fake', expires_in: 3600, token_type: 'Bearer' };
    if (!path.startsWith(SCRIPT)) return undefined;
    if (path.endsWith('/content') && method === 'PUT') files = JSON.parse(body).files;
    if (path.endsWith('/content')) return { scriptId: 'fake', files };
    if (path.endsWith('/versions')) return { scriptId: 'fake', versionNumber: 1 };
    if (path.endsWith('/deployments'))
      return { deploymentId: 'deployment', deploymentConfig: { versionNumber: 1 } };
    return undefined;
  };
  const server: Server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', chunk => chunks.push(chunk));
    request.on('end', () => {
      const [path = ''] = (request.url ?? '').split('?');
      asked.push(`${request.method} ${path}`);
      const answer = answerTo(request.method ?? '', path, Buffer.concat(chunks).toString('utf8'));
      response.writeHead(answer ? 200 : 404, { 'content-type': 'application/json' });
      response.end(JSON.stringify(answer ?? { error: { code: 404, message: path } }));
    });
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return {
    port: (server.address() as AddressInfo).port,
    asked,
    files: () => files,
    close: () => server.close(),
  };
}
