/** Which tags count as verb, comma and conjunction when the parser asks what stands between two words. */
export function markKinds(tags: readonly string[]): Uint8Array {
  const kinds = new Uint8Array(64);
  tags.forEach((tag, i) => {
    kinds[i] = /^(?:VB[DPZ]?|MD)$/.test(tag) ? 1 : /^[,:]$/.test(tag) ? 2 : tag === 'CC' ? 3 : 0;
  });
  return kinds;
}
