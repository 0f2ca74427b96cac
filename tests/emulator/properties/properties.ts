/** Properties: a store of texts by name. */
import { Buffer } from 'node:buffer';
import { Emulated } from '../execution/emulated';
import type { Execution } from '../execution/execution';
import { PlatformError } from '../execution/failure';

export class Properties extends Emulated {
  override get declaredAs(): string {
    return 'Properties.Properties';
  }

  constructor(
    run: Execution,
    private readonly store: Map<string, string>,
  ) {
    super(run);
  }

  getProperty(key: string): string | null {
    return this.store.get(key) ?? null;
  }

  getProperties(): Record<string, string> {
    return Object.fromEntries(this.store);
  }

  getKeys(): string[] {
    return [...this.store.keys()];
  }

  setProperty(key: string, value: string): this {
    return this.setProperties({ [key]: value });
  }

  setProperties(properties: Readonly<Record<string, string>>, deleteAllOthers = false): this {
    const { propertyValue, propertyStore } = this.run.platform.limits;
    const entries = Object.entries(properties);
    if (entries.some(([, value]) => Buffer.byteLength(value) > propertyValue)) {
      throw new PlatformError('Argument too large: value');
    }
    const after = new Map([...(deleteAllOthers ? [] : this.store), ...entries]);
    const size = [...after].reduce((sum, pair) => sum + Buffer.byteLength(pair.join('')), 0);
    if (size > propertyStore) {
      throw new PlatformError(
        'You have exceeded the property storage quota. Please remove some properties and try again.',
      );
    }
    this.store.clear();
    for (const [key, value] of after) this.store.set(key, value);
    return this;
  }

  deleteProperty(key: string): this {
    this.store.delete(key);
    return this;
  }

  deleteAllProperties(): this {
    this.store.clear();
    return this;
  }
}
