/** Tables built once and asked often. */

/** Adds a value to the list under a key. */
export function appendTo<K, V>(lists: { get(key: K): V[] | undefined; set(key: K, list: V[]): unknown }, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Values by the hash of a word. The last bits of a hash alone tell nearly all other words from those of a small table. */
export class WordTable<V> {
  readonly #values = new Map<number, V>();
  readonly #endings = new Uint8Array(0x1000);

  get(hash: number): V | undefined {
    return this.#endings[hash & 0xfff] === 0 ? undefined : this.#values.get(hash);
  }

  set(hash: number, value: V): void {
    this.#values.set(hash, value);
    this.#endings[hash & 0xfff] = 1;
  }
}

/** A function that works its answer out once for each object, and keeps it as long as that. */
export const onceFor = <K extends object, V>(make: (key: K) => V): ((key: K) => V) => keeping(make, new WeakMap<K, V>());

/** The same for words or numbers; for as long as whoever holds the function. */
export const onceForKey = <K extends string | number, V>(make: (key: K) => V): ((key: K) => V) => keeping(make, new Map<K, V>());

function keeping<K, V>(make: (key: K) => V, known: { get(key: K): V | undefined; set(key: K, value: V): unknown }): (key: K) => V {
  return (key) => {
    let value = known.get(key);
    if (value === undefined) known.set(key, (value = make(key)));
    return value;
  };
}
