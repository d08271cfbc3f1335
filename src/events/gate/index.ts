/** The cheap question before the dear one: can this sentence hold an event at all? Only then is it parsed. */
import type { Sentence } from '../../model.ts';
import type { TriggerIndex } from '../matching/triggers.ts';
import type { PartyCues } from './cues.ts';
import { canFit } from './needs.ts';

const WORD = /[a-z]+(?:['’-][a-z]+){0,3}/gi;

const CAPITALISED = /\b[A-Z][a-z]{2,}/g;

/** Words in lower case; of "de-escalate" its parts and the whole without hyphen too. */
function wordsOf(text: string): Set<string> {
  const words = new Set<string>();
  for (const [word] of text.matchAll(WORD)) {
    const small = word.toLowerCase();
    words.add(small);
    if (!/[^a-z]/.test(small)) continue;
    for (const part of small.split(/[^a-z]/)) words.add(part);
    words.add(small.replaceAll('-', ''));
  }
  return words;
}

/** A trigger among words that let one of its patterns fit, and somebody political who might act or suffer; a treaty's name stands for the noun. */
export function mayHoldEvent(sentence: Sentence, index: TriggerIndex, cues: PartyCues, treaty = false): boolean {
  const words = wordsOf(sentence.text);
  if (treaty) words.add('treaty');
  const ids = cues.idsIn(sentence);
  let parties = ids.length;
  let political = ids.some((id) => cues.isPolitical(id));
  for (const word of words) {
    const sector = cues.sectorOf(word);
    if (sector === null) continue;
    parties += 1;
    political ||= cues.isPoliticalSector(sector);
  }
  for (const [word] of sentence.text.matchAll(CAPITALISED)) {
    if (!cues.isNation(word)) continue;
    parties += 1;
    political = true;
  }
  if (!political) return false;
  for (const word of words) if (index.has(word) && canFit(word, words, parties > 1, index)) return true;
  return false;
}
