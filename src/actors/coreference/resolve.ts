/** The last sieve: groups and pronouns, which only make sense once all else is known. */
import type { StateEntry } from '../../lexicon/types.ts';
import { quotationsOf } from '../../text/quotations.ts';
import type { Resolution } from '../resolution.ts';
import type { Unit } from '../types.ts';
import { findGroups } from './groups.ts';
import { jointsOf } from './joint.ts';
import { membersOf, type Looking } from './members.ts';
import { officeFits } from './office-nouns.ts';
import { pluralParties } from './plural-nouns.ts';
import { findPronouns, personFor, thingFor } from './pronouns.ts';
import { Speakers } from './speakers.ts';
import { theyMeans, type Before, type Several } from './they.ts';

/** Adds the mentions by pronouns and by words for a group ("both sides"). */
export function resolveCoreference(r: Resolution): void {
  const { scan, lexicon } = r.input;
  const isMany = pluralParties(lexicon);
  const roleOf = (id: string): string | null => r.book.facts(id)?.role ?? null;
  const looking: Looking = {
    lines: scan.lines,
    trail: r.trail,
    nationOf,
    fits: (id, noun) => officeFits(roleOf(id), noun),
    hasOffice: (id) => roleOf(id) !== null,
  };
  const speakers = new Speakers(quotationsOf(r.input.article), r.trail);
  let last: Before | null = null;
  scan.lines.forEach((line, i) => {
    const joints: Several[] = jointsOf(r.trail.inLine(i), line.units).map(({ start, end, members, prominent }) => ({
      start,
      end,
      ids: members.map((s) => s.id),
      prominent,
    }));
    const groups = findGroups(line).map((group): Several => ({
      start: group.start,
      end: group.end,
      ids: mentionGroup(r, group, i, looking),
      prominent: group.unit < 3,
    }));
    const here = { units: line.units, severals: [...joints, ...groups].filter((s) => s.ids.length > 1).sort((a, b) => a.end - b.end) };
    speakers.enter(line, i);
    for (const pronoun of findPronouns(line)) {
      const { unit, kind } = pronoun;
      if (kind === 'group') for (const id of theyMeans(unit, here, last, isMany)) r.book.mention(id, unit, 'pronoun');
      else {
        const not = speakers.notMeant(unit.start);
        const id = kind === 'person' ? personFor(pronoun, i, r.trail, not) : thingFor(pronoun, i, r.trail, not);
        if (id) r.book.mention(id, unit, 'pronoun');
      }
    }
    last = here;
  });
}

const nationOf = ({ reading, entries }: Unit): string | null => (reading === 'adjective' ? (entries[0] as StateEntry).iso3 : null);

/** Adds the mentions of a group's members; their ids, none where the text leaves open who is meant. */
function mentionGroup(r: Resolution, group: ReturnType<typeof findGroups>[number], line: number, looking: Looking): string[] {
  const members = membersOf(group, line, looking);
  if (!members) return [];
  const ids = members.of.flatMap((member) => {
    if (members.by === 'id') return [member];
    const state = r.input.lexicon.stateOf(member);
    // "The two sides" of Israel and the Palestinians: the people the text names, not a state it does not.
    const body =
      state && !r.book.has(state.id)
        ? r.trail.nearest(line, group.start, line, (s) => s.type === 'organisation' && s.country === member)
        : undefined;
    if (body) return [body.id];
    return state ? [r.enterState(state)] : [];
  });
  for (const id of ids) r.book.mention(id, group, group.how);
  return ids;
}
