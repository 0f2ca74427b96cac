/** What paragraphs refer to by number: definitions of letters, paragraphs, borders and tab stops, each kept once. */

/** Definitions of one kind; equal ones share an id. */
export interface Registry {
  /** The id of a look, told by a key; what follows the id in XML is asked for once a key. */
  readonly idOf: (key: string, define: () => string) => number;
  /** `<hh:charProperties itemCnt="2">…`. */
  readonly xml: () => string;
}

function newRegistry(list: string, element: string, firstId: number): Registry {
  const ids = new Map<string, number>();
  const byKey = new Map<string, number>();
  const idOfDefinition = (definition: string): number => {
    const id = ids.get(definition) ?? firstId + ids.size;
    ids.set(definition, id);
    return id;
  };
  return {
    idOf: (key, define) => {
      const known = byKey.get(key);
      if (known !== undefined) return known;
      const id = idOfDefinition(define());
      byKey.set(key, id);
      return id;
    },
    xml: () => {
      const items = Array.from(ids, ([definition, id]) => `<hh:${element} id="${id}"${definition}`);
      return `<hh:${list} itemCnt="${ids.size}">${items.join('')}</hh:${list}>`;
    },
  };
}

/** The definitions of one document, and the ids that it gives out. */
export interface Resources {
  readonly borders: Registry;
  readonly chars: Registry;
  readonly tabs: Registry;
  readonly paras: Registry;
  /** The next number for an object such as a table or a field; never the same twice. */
  readonly nextObject: () => number;
}

/** Starts the definitions of a document; border ids count from 1, all others from 0. */
export function newResources(): Resources {
  let objects = 0;
  return {
    borders: newRegistry('borderFills', 'borderFill', 1),
    chars: newRegistry('charProperties', 'charPr', 0),
    tabs: newRegistry('tabProperties', 'tabPr', 0),
    paras: newRegistry('paraProperties', 'paraPr', 0),
    nextObject: () => ++objects,
  };
}
