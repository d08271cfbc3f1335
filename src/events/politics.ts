/** Which parties act politically. An act between a company and its shareholders is no event for us; one with a government is. */
import type { Lexicon } from '../lexicon/types.ts';
import type { Actor, EventRecord, PloverType } from '../model.ts';
import { isFirmName } from '../text/legal-forms.ts';
import { partyNounIndex } from './parties/generic.ts';

/** Sectors (PLOVER) whose members act politically as such; villagers, firms or hospitals only towards these. */
const POLITICAL = new Set(['GOV', 'LEG', 'JUD', 'COP', 'MIL', 'REB', 'SPY', 'OPP', 'PTY', 'IGO', 'LAB', 'REF', 'NGO', 'REL']);

export const isPoliticalSector = (sector: string): boolean => POLITICAL.has(sector);

/** Sectors whose members, unnamed, travel on behalf of others. Soldiers and policemen are sent, refugees and volunteers go on their own. */
const ENVOYS = new Set(['GOV', 'LEG', 'JUD', 'OPP', 'PTY', 'IGO', 'REB', 'LAB', 'REL']);

const SILENT = new Set(['company', 'media', 'news-agency']);

export interface Politics {
  /** Whether an actor, on its own, makes an act political. */
  isPolitical(actor: Actor): boolean;
  /** Whether it is a firm, a school, a group of villagers: an actor without politics. A person by name may hold any office. */
  isPrivate(actor: Actor): boolean;
  /** Whether its journeys are visits: a person with an office, a body, a group that acts for others; no tourist, no ship. */
  isVisitor(actor: Actor): boolean;
  /** Whether it only passes words on: media, reporters. */
  isMedia(actor: Actor): boolean;
}

/** Sectors of firms and of those who only study or report: a country in their name does not make them act for it. */
const PRIVATE = new Set(['BUS', 'EDU', 'JRN', 'MED', 'SOC']);

export function politicsOf(lexicon: Lexicon): Politics {
  const { sectorOf } = partyNounIndex(lexicon.partyNouns);
  /** "Delhi Police", "Regional Trial Court": an organisation nobody listed says itself what it is; "General Motors Corp" is a firm. */
  const saysSo = (name: string): boolean =>
    !isFirmName(name) &&
    (name.toLowerCase().match(/[a-z-]{2,40}/g) ?? []).some((word) => word !== 'general' && POLITICAL.has(sectorOf.get(word)?.sector ?? ''));
  const classOf = (actor: Actor): string | null => {
    const entry = lexicon.get(actor.id);
    return entry?.kind === 'organisation' ? entry.class : null;
  };
  const isPolitical = (actor: Actor): boolean => {
    if (actor.type === 'state') return true;
    if (actor.id.startsWith('group/')) {
      const sector = (actor.code ?? '').slice(-3);
      return POLITICAL.has(sector) || (actor.country !== null && !PRIVATE.has(sector));
    }
    const kind = classOf(actor);
    if (kind !== null) return !SILENT.has(kind);
    if (actor.type === 'person') return actor.known || actor.code !== null || actor.role !== null;
    return (actor.code !== null && actor.code.length > 3) || saysSo(actor.name);
  };
  const isVisitor = (actor: Actor): boolean =>
    actor.id.startsWith('group/') ? ENVOYS.has((actor.code ?? '').slice(-3)) : actor.type !== 'person' || isPolitical(actor);
  return {
    isPolitical,
    isVisitor,
    isPrivate: (actor) => !isPolitical(actor) && (actor.type !== 'person' || actor.id.startsWith('group/')),
    isMedia: (actor) =>
      (actor.id.startsWith('group/') && (actor.code ?? '').endsWith('JRN')) || ['media', 'news-agency'].includes(classOf(actor) ?? ''),
  };
}

const SPOKEN = new Set<PloverType>(['CONSULT', 'REQUEST']);

type Act = Pick<EventRecord, 'type' | 'mode'>;

/** Whether they go to their own country: "the envoy returned to Washington". */
const isHome = (source: readonly Actor[], target: readonly Actor[]): boolean =>
  target.length > 0 &&
  target.every(
    (b) => b.type === 'state' && b.country !== null && source.every((a) => a.country === b.country && (a.known || a.type !== 'person')),
  );

/** Whether an event between the parties belongs in the record. */
export function isPoliticalEvent({ type, mode }: Act, source: readonly Actor[], target: readonly Actor[], politics: Politics): boolean {
  const { isPolitical, isVisitor, isMedia } = politics;
  if (type === 'CONSULT' && mode === 'visit' && (!source.some(isVisitor) || isHome(source, target))) return false;
  if (SPOKEN.has(type) && target.some(isMedia)) return false;
  if (source.length > 0 && source.every(isMedia) && type !== 'ACCUSE') return false;
  if (type === 'COOPERATE') return source.some(isPolitical) && target.some(isPolitical);
  // Across a border, firms and experts concern their countries too.
  if (source.some((a) => a.country !== null && target.some((b) => b.country !== null && a.country !== b.country))) return true;
  // Cartels and gangs fight states and each other.
  if (type === 'ASSAULT' && [...source, ...target].some((a) => a.id.startsWith('group/') && a.code?.endsWith('CRM'))) return true;
  // Only an authority arrests, bans or censors, named or not.
  return type === 'PROTEST' || type === 'COERCE' || [...source, ...target].some(isPolitical);
}
