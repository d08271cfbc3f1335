/**
 * The unsaid target: where most acts of a country run with one other, "India demands stricter action" is addressed
 * to that one. Not for acts that have a victim or a partner at hand if they have any,
 * nor where the talk is of something else.
 */
import type { Actor, EventRecord, PloverType } from '../../model.ts';
import type { Token } from '../../syntax/types.ts';
import type { Match } from '../matching/types.ts';
import type { InMind } from './in-mind.ts';

const INFERRED = new Set<PloverType>([
  'REQUEST',
  'REJECT',
  'AGREE',
  'ACCUSE',
  'THREATEN',
  'SANCTION',
  'RETREAT',
  'CONCEDE',
  'MOBILIZE',
  'SUPPORT',
]);
/** Share of a country's acts that its leading partner must hold. */
const LEADING_SHARE = 0.5;
const LEAST_ACTS = 2;
/** Those who do not deal with other states: what a judge or a lawmaker demands is demanded at home. A parliament ratifies treaties. */
const AT_HOME = /(?:LEG|JUD|MED|JRN|BUS|EDU|CVL|COP|LAB|CRM|HLH|REL|PTY)$/;
/** What an inferred target takes from the confidence of its event. */
const DOUBT = 0.85;

/**
 * Whether an act's own words leave open whom it concerns. A resignation concerns nobody; "an agreement with its
 * creditors" and support for a plan concern somebody else, known or not.
 */
export function leavesTargetUnsaid({ rule: { trigger }, slots }: Match): boolean {
  const isNoun = ({ upos, text }: Token): boolean => upos === 'NOUN' && /^[a-z]/.test(text);
  const named = new Set(slots.filter((s) => s.role === 'T' && isNoun(s.token) && !s.loose).map((s) => s.how));
  return trigger.mode !== 'resign' && !named.has('"with"') && !(trigger.type === 'SUPPORT' && named.has('object'));
}

/**
 * Events with the targets that the leading partner of their source's country implies, where it is in mind; those in `said` left as
 * they are.
 */
export function addCounterparts(
  events: readonly EventRecord[],
  actors: readonly Actor[],
  said: ReadonlySet<string>,
  isInMind: InMind,
): EventRecord[] {
  const countries = new Map(actors.map((a) => [a.id, a.country]));
  const codes = new Map(actors.map((a) => [a.id, a.code]));
  const countryOf = (ids: readonly string[]): string | null => {
    const found = new Set(ids.map((id) => countries.get(id) ?? null));
    return found.size === 1 ? [...found][0]! : null;
  };
  /** Of each country, how many of its acts run with each other one. */
  const partners = new Map<string, Map<string, number>>();
  const meet = (a: string, b: string): void => {
    const counts = partners.get(a) ?? new Map<string, number>();
    partners.set(a, counts.set(b, (counts.get(b) ?? 0) + 1));
  };
  for (const { source, target } of events) {
    const [a, b] = [countryOf(source), countryOf(target)];
    if (!a || !b || a === b) continue;
    meet(a, b);
    meet(b, a);
  }
  const partnerOf = (country: string): string | null => {
    const counts = [...(partners.get(country) ?? [])].sort((x, y) => y[1] - x[1]);
    const total = counts.reduce((n, [, count]) => n + count, 0);
    const [leading] = counts;
    return leading && leading[1] >= LEAST_ACTS && leading[1] / total >= LEADING_SHARE ? leading[0] : null;
  };
  /** Whom an act of a country concerns: its leading partner, unless its sentence speaks of others; then the one it names, if they meet at all. */
  const concernedBy = ({ sentence }: EventRecord, own: string): string | null => {
    const named = new Set(
      actors
        .filter(
          ({ country, mentions }) => country && country !== own && mentions.some((m) => m.start >= sentence.start && m.end <= sentence.end),
        )
        .map(({ country }) => country!),
    );
    const partner = partnerOf(own);
    if (partner === null || named.size === 0 || named.has(partner)) return partner;
    const [only] = named;
    return named.size === 1 && partners.get(own)?.has(only!) ? only! : null;
  };
  const isAtHome = ({ type, source }: EventRecord): boolean =>
    type !== 'SUPPORT' && source.every((id) => AT_HOME.test(codes.get(id) ?? ''));
  const states = new Map(actors.filter((a) => a.type === 'state').map((a) => [a.country, a.id]));
  return events.map((event) => {
    const mine = countryOf(event.source);
    if (mine === null || event.target.length > 0 || said.has(event.id) || !INFERRED.has(event.type) || isAtHome(event)) return event;
    const concerned = concernedBy(event, mine);
    const counterpart = concerned !== null && isInMind(concerned, event.sentence) ? states.get(concerned) : undefined;
    if (!counterpart) return event;
    return { ...event, target: [counterpart], confidence: Math.round(event.confidence * DOUBT * 100) / 100 };
  });
}
