/** Runs the world beside the server, so that the page can ask how far a run is while it runs. */
import { parentPort, workerData } from 'node:worker_threads';
import type { Tab } from '../src/model/grid';
import { makeReport } from '../src/pipeline';
import type { Workbook } from '../src/ports';
import type { CacheEntry } from '../tests/emulator/store/platform';
import { answerer } from './answers';
import type { Asked } from './shapes';
import { type AddOn, filesOf, fill } from './world';

const port = parentPort!;
const { addOn, report } = workerData as { readonly addOn: AddOn; readonly report: string };

/** A pause a step, in ms: Google is no faster, and a bar that nobody can see tells nothing. */
const STEP = 350;

/** The document's cache; what is put there is told at once, though the world is at work. */
class ToldCache extends Map<string, CacheEntry> {
  override set(key: string, entry: CacheEntry): this {
    port.postMessage({ doing: entry.value });
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, STEP);
    return super.set(key, entry);
  }

  override delete(key: string): boolean {
    port.postMessage({ doing: null });
    return super.delete(key);
  }
}

const preview = fill(addOn, report);
preview.world.platform.caches.set('document', new ToldCache());

/** The tabs as the add-on reads them, for spelling the report as a page. */
const tabs = (): readonly Tab[] => JSON.parse(preview.byHand('readTabs') as string);
const readOnly: Workbook = { readTabs: tabs, writeTabs: () => {}, writeCells: () => {} };
const spell = (): string => String(makeReport(readOnly, 'html').body);

const answer = answerer(preview, spell);

/** Asked by somebody, or for a file. */
type Message = { readonly id: number } & (
  | { readonly user: string; readonly asked: Asked }
  | { readonly file: string }
);

port.on('message', (message: Message) => {
  const { id } = message;
  if ('asked' in message) {
    port.postMessage({ id, told: answer(message.user, message.asked) });
    return;
  }
  const found = filesOf(preview.world).find(one => one.id === message.file);
  port.postMessage({ id, file: found && { name: found.name, type: found.mimeType, bytes: found.bytes } });
});
port.postMessage({ people: preview.people });
