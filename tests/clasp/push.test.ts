/** The real clasp against a local fake API: exactly the built files arrive, and a version of them is deployed. */
import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { type FakeApi, startFakeApi } from './fake-api';

const root = resolve(__dirname, '../..');
const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const project = mkdtempSync(join(tmpdir(), 'chwihap-clasp-'));
const run = promisify(execFile);
let api: FakeApi;

const credentials = {
  client_id: 'fake',
  client_secret: 'fake',
  refresh_token: 'fake',
  access_token: 'fake',
  expiry_date: 4_102_444_800_000,
  type: 'authorized_user',
};

/** Runs clasp in the project as `npm run` would. */
async function clasp(...args: string[]): Promise<string> {
  const options = ['--import', join(__dirname, 'to-local.mjs')];
  const auth = ['--auth', join(project, 'credentials.json')];
  const bin = join(root, 'node_modules/@google/clasp/build/src/index.js');
  const env = { ...process.env, FAKE_API: String(api.port), NO_COLOR: '1' };
  const { stdout } = await run(process.execPath, [...options, bin, ...auth, ...args], { cwd: project, env });
  return stdout;
}

/** Of an npm script, what it has clasp do. */
const steps = (script: string): string[][] =>
  scripts[script]
    .split('&&')
    .map((step: string) => step.trim().split(/\s+/))
    .filter(([program]: string[]) => program === 'clasp')
    .map(([, ...args]: string[]) => args);

beforeAll(async () => {
  api = await startFakeApi();
  const settings = JSON.parse(readFileSync(join(root, '.clasp.json'), 'utf8'));
  writeFileSync(join(project, '.clasp.json'), JSON.stringify({ ...settings, scriptId: 'fake' }));
  writeFileSync(join(project, 'credentials.json'), JSON.stringify({ tokens: { default: credentials } }));
  const folder = join(project, settings.rootDir);
  await run(process.execPath, [join(root, 'build/apps-script.mjs'), join(root, 'src/main.ts'), folder]);
});

afterAll(() => {
  api.close();
  rmSync(project, { recursive: true });
});

test('lists exactly the built files', async () => {
  const { filesToPush, untrackedFiles } = JSON.parse(await clasp('status', '--json'));
  expect(filesToPush.sort()).toEqual(
    ['Code.js', 'appsscript.json', 'sidebar.html'].map(name => `build/out/${name}`),
  );
  expect(untrackedFiles).toEqual([]);
});

test('`npm run deploy` pushes them as they are, although the manifest changed, and deploys a version', async () => {
  expect(scripts.deploy).toMatch(/^npm run check && npm run build && clasp push --force/);
  for (const args of steps('deploy')) await clasp(...args);
  const built = (name: string): string => readFileSync(join(project, 'build/out', name), 'utf8');
  const files = [...api.files()].sort((a, b) => a.name.localeCompare(b.name));
  expect(files.map(({ name, type }) => `${name} ${type}`)).toEqual([
    'appsscript JSON',
    'Code SERVER_JS',
    'sidebar HTML',
  ]);
  expect(files.map(({ source }) => source)).toEqual(
    ['appsscript.json', 'Code.js', 'sidebar.html'].map(built),
  );
  expect(api.asked.filter(asked => /^P\w+ .*\/(content|versions|deployments)$/.test(asked))).toEqual([
    'PUT /script.googleapis.com/v1/projects/fake/content',
    'POST /script.googleapis.com/v1/projects/fake/versions',
    'POST /script.googleapis.com/v1/projects/fake/deployments',
  ]);
});

test('`npm run push` pushes without asking', () => {
  expect(steps('push')).toEqual([['push', '--force']]);
});
