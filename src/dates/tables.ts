/** Tables built once and asked often. */

/** Adds a value to the list under a key. */
export function note<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
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
