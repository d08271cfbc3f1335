/** Whom "him" means where it is not the subject of its own clause: the person spoken of last. */
import { covering } from './mentions.ts';
import type { Ground, Party } from './types.ts';

/** Characters looked back over, about three sentences. */
const REACH = 500;

/** The last person mentioned before a place whose id is none of `except`; nobody where none is near. */
export function personBefore({ mentions }: Ground, place: number, except: readonly string[]): Party[] {
  const last = covering(mentions, { start: Math.max(0, place - REACH), end: place }).findLast(
    (m) => m.end <= place && m.id.startsWith('person/') && !except.includes(m.id),
  );
  return last ? [{ ids: [last.id], span: last, how: 'pronoun, the person spoken of last' }] : [];
}
