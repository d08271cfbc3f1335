/** A role without a name whose holder the article names: "the Macedonian president", "his Canadian counterpart". */
import type { Actor } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import { childrenIn, type Tree } from '../tree.ts';
import { note } from './additions.ts';
import { namedAt } from './mentions.ts';
import type { GenericParty, Ground, Party } from './types.ts';

/** What kind of office words name: "foreign minister" and "external affairs minister" are one. */
function officeOf({ lexicon }: Ground, role: string): string {
  const entry = lexicon.find(role).find((c) => c.entry.kind === 'role')?.entry;
  return entry?.kind === 'role' ? entry.class : role;
}

/** Who holds in another country the office of the possessor: "his Canadian counterpart". */
function peerOf(ground: Ground, tree: Tree, token: Token, country: string | null): Actor | undefined {
  const { actors, mentions } = ground;
  if (country === null) return undefined;
  const offices = new Set(
    childrenIn(tree, token, 'nmod:poss')
      .flatMap((owner) => namedAt(mentions, owner)?.ids ?? [])
      .flatMap((id) => actors.find((a) => a.id === id)?.role ?? [])
      .map((role) => officeOf(ground, role)),
  );
  const found = actors.filter(
    (a) => a.type === 'person' && a.country === country && a.role !== null && offices.has(officeOf(ground, a.role)),
  );
  return found.length === 1 ? found[0] : undefined;
}

/** The person whose office of the country the noun names; "the American government" is the state, not its president. */
const holderOf = ({ actors }: Ground, { country, noun }: GenericParty): Actor | undefined =>
  actors.find(
    (a) => a.type === 'person' && a.country === country && country !== null && a.role !== null && a.role.toLowerCase().includes(noun),
  );

/** The named holder of a role; null where the words are in the plural or nobody of the article fits. */
export function officeHolder(ground: Ground, tree: Tree, token: Token, party: GenericParty): Party | null {
  if (party.plural) return null;
  const person = (party.noun === 'counterpart' ? peerOf(ground, tree, token, party.country) : undefined) ?? holderOf(ground, party);
  if (!person) return null;
  const { start, end, name: text } = party;
  note(ground.additions, person.id, { start, end, text, how: 'role' }, (mentions) => ({ ...person, mentions }));
  return { ids: [person.id], span: { start, end }, how: 'role' };
}
