/** Cache: texts that are kept for a while, or lost before. */
import { Buffer } from 'node:buffer';
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';
import type { CacheEntry } from '../store/platform';

const USUAL_LIFE = 600;

export class Cache extends Emulated {
  override get declaredAs(): string {
    return 'Cache.Cache';
  }

  constructor(
    run: Execution,
    private readonly store: Map<string, CacheEntry>,
  ) {
    super(run);
  }

  get(key: string): string | null {
    const entry = this.store.get(key);
    return entry && entry.until > this.run.platform.clock.now ? entry.value : null;
  }

  getAll(keys: readonly string[]): Record<string, string> {
    const found = keys.map(key => [key, this.get(key)] as const);
    return Object.fromEntries(found.filter((pair): pair is readonly [string, string] => pair[1] !== null));
  }

  put(key: string, value: string, seconds = USUAL_LIFE): void {
    const { cacheKey, cacheLife, cacheValue } = this.run.platform.limits;
    if (key.length > cacheKey) throw new PlatformError('Argument too large: key');
    if (Buffer.byteLength(value) > cacheValue) throw new PlatformError('Argument too large: value');
    if (seconds < 1 || seconds > cacheLife) throw new PlatformError('Invalid argument: expirationInSeconds');
    this.store.set(key, { value, until: this.run.platform.clock.now + seconds * 1000 });
  }

  putAll(values: Readonly<Record<string, unknown>>, seconds = USUAL_LIFE): void {
    for (const [key, value] of Object.entries(values)) {
      if (typeof value !== 'string') throw new PlatformError('Invalid argument: values');
      this.put(key, value, seconds);
    }
  }

  remove(key: string): void {
    this.store.delete(key);
  }

  removeAll(keys: readonly string[]): void {
    for (const key of keys) this.store.delete(key);
  }
}
