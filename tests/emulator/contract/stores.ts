/** Properties, caches and locks. */
import type { Behaviour } from './behaviour';

/** What is kept outside the workbook, and how much of it. */
export const stores: readonly Behaviour[] = [
  {
    says: 'a property is a text, or null',
    body: `
      var store = PropertiesService.getDocumentProperties();
      store.setProperty('대조', '값');
      equal([store.getProperty('대조'), store.getProperty('없음')], ['값', null]);
      store.deleteProperty('대조');
      equal(store.getProperty('대조'), null);`,
  },
  {
    says: 'a property of more than 9 KB is refused',
    body: `
      var store = PropertiesService.getDocumentProperties();
      throws(function () { store.setProperty('대조', new Array(9 * 1024 + 2).join('x')); }, 'Argument too large: value');`,
  },
  {
    says: 'the stores of the script, the person and the workbook are apart',
    body: `
      PropertiesService.getScriptProperties().setProperty('대조', 's');
      equal(PropertiesService.getUserProperties().getProperty('대조'), null);
      PropertiesService.getScriptProperties().deleteProperty('대조');`,
  },
  {
    says: 'a cache gives back what was put, and null for what it has not',
    body: `
      var cache = CacheService.getDocumentCache();
      cache.put('대조', '값', 60);
      equal([cache.get('대조'), cache.get('없음')], ['값', null]);
      cache.remove('대조');
      equal(cache.get('대조'), null);`,
  },
  {
    says: 'a cache refuses long keys and large values',
    body: `
      var cache = CacheService.getScriptCache();
      throws(function () { cache.put(new Array(252).join('k'), 'x'); }, 'Argument too large: key');
      throws(function () { cache.put('k', new Array(102402).join('x')); }, 'Argument too large: value');`,
  },
  {
    says: 'a lock is held until it is released',
    body: `
      var lock = LockService.getDocumentLock();
      equal(lock.tryLock(1000), true);
      equal(lock.hasLock(), true);
      lock.releaseLock();
      equal(lock.hasLock(), false);`,
  },
];
