/** Who only says that he agrees shares a view: "Ana Rossi, a student, agreed". States and those in office agree to acts. */
import type { Actor } from '../../model.ts';
import type { Match } from '../matching/types.ts';
import type { Parties } from '../roles/index.ts';

const VIEWS = new Set(['agree', 'concur']);
/** Codes of those who can bind others by their word. */
const BINDS = /(?:GOV|MIL|LEG|PTY|REB|OPP|JUD|SPY|COP)$|^IGO/;

/** Whether a bare "agreed" tells that a private person shares a view. */
export function isSharedOpinion(
  match: Match,
  { source, sourceIds, targetIds }: Parties,
  actorOf: (id: string) => Actor | undefined,
): boolean {
  if (match.rule.trigger.type !== 'AGREE' || !VIEWS.has(match.head.lemma)) return false;
  if (targetIds.length > 0 || match.clauses.length > 0 || match.covered.length > 0 || source.length === 0) return false;
  return sourceIds.every((id) => {
    const actor = actorOf(id);
    return id.startsWith('person/') && !BINDS.test(actor?.code ?? '');
  });
}
