/** Whether capitals say nothing: headlines in which most words of some length are capitalised, as in "Leaders Meet to Discuss Trade". */
export function isTitleCase(sentence: string): boolean {
  if (/[.!?"”]\s*$/.test(sentence)) return false;
  const words = sentence.match(/\p{L}[\p{L}\p{M}’'-]{3,}/gu) ?? [];
  return words.length > 3 && words.filter((w) => /^\p{Lu}/u.test(w)).length > words.length * 0.7;
}
