/** CacheService: the caches of the script, of a person and of the workbook. */
import { Emulated } from '../execution/emulated';
import { storeOf } from '../store/platform';
import { Cache } from './cache';

export class CacheService extends Emulated {
  override get declaredAs(): string {
    return 'Cache.CacheService';
  }

  getScriptCache(): Cache {
    return new Cache(this.run, storeOf(this.run.platform.caches, 'script'));
  }

  getUserCache(): Cache {
    return new Cache(this.run, storeOf(this.run.platform.caches, `user:${this.run.user.email}`));
  }

  getDocumentCache(): Cache {
    return new Cache(this.run, storeOf(this.run.platform.caches, 'document'));
  }
}
