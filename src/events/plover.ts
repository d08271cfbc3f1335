/**
 * PLOVER types with quad class and score (conflict -10 to cooperation +10), after the PLOVER codebook.
 *
 * Where the codebook and its companion files contradict each other, this table is what we hold to:
 * - SANCTION is quad 4 as its chapter says ("material conflict"), not 3 as the quad table prints.
 * - ACCUSE scores -3; the codebook prints 3 without its sign.
 * - An embargo (CAMEO 163) is SANCTION/discontinue as in the codebook, not COERCE as in the conversion file.
 * - RETREAT needs no recipient, as in its chapter, not as in the summary.
 * - CAMEO 20 (mass violence) is ASSAULT: the type FIGHT of the conversion file no longer exists.
 * - Modes that only the conversion file knows (assassinate, massacre, ban, return) are not used.
 * - A verdict of guilty is ACCUSE (CAMEO 116) and a sentence COERCE/arrest; SANCTION/convict is not used.
 * - PROTEST/vandalize has no score of its own and takes that of riot.
 */
import type { PloverType } from '../model.ts';

interface Scale {
  readonly quad: 1 | 2 | 3 | 4;
  readonly score: number;
  /** Whether an event of the type makes no sense without a target. */
  readonly needsTarget: boolean;
  readonly modes: Readonly<Record<string, number>>;
}

export const PLOVER: Readonly<Record<PloverType, Scale>> = {
  AGREE: { quad: 1, score: 2.5, needsTarget: false, modes: {} },
  CONSULT: { quad: 1, score: 2.5, needsTarget: false, modes: { visit: 4, 'third-party': 1, multilateral: 4, phone: 1.5 } },
  SUPPORT: { quad: 1, score: 5, needsTarget: false, modes: {} },
  CONCEDE: { quad: 1, score: 4.5, needsTarget: false, modes: {} },
  COOPERATE: { quad: 2, score: 9.5, needsTarget: true, modes: {} },
  AID: { quad: 2, score: 10, needsTarget: false, modes: {} },
  RETREAT: {
    quad: 2,
    score: 6.5,
    needsTarget: false,
    modes: { withdraw: 8, release: 6.5, disarm: 10, ceasefire: 7.5, access: 6.5, resign: 4.5 },
  },
  REQUEST: { quad: 3, score: 0, needsTarget: false, modes: { assist: 0.5, change: -1, yield: -1, meet: 0 } },
  ACCUSE: { quad: 3, score: -3, needsTarget: false, modes: { disapprove: -2, investigate: -3.5, allege: -3.5 } },
  REJECT: { quad: 3, score: -2, needsTarget: false, modes: { assist: -1.5, change: -2, yield: -2, meet: -2 } },
  THREATEN: {
    quad: 3,
    score: -3.5,
    needsTarget: false,
    modes: { restrict: -3, arrest: -3.5, relations: -3.5, expel: -3.5, territory: -4, violence: -3.5 },
  },
  PROTEST: {
    quad: 4,
    score: -5,
    needsTarget: false,
    modes: { demo: -5, riot: -7, strike: -5, hunger: -4.5, boycott: -4.5, obstruct: -4.5, vandalize: -7 },
  },
  SANCTION: { quad: 4, score: -6, needsTarget: true, modes: { convict: -6, expel: -5.5, withdraw: -6, discontinue: -6 } },
  MOBILIZE: { quad: 4, score: -5.5, needsTarget: false, modes: { troops: -6.5, weapons: -6.5, police: -5.5, militia: -6 } },
  COERCE: {
    quad: 4,
    score: -7,
    needsTarget: false,
    modes: {
      seize: -7,
      restrict: -7,
      censor: -6.5,
      curfew: -6.5,
      'martial-law': -7.5,
      arrest: -7,
      deport: -7,
      withhold: -7,
      misinformation: -6.5,
      cyber: -7,
    },
  },
  ASSAULT: {
    quad: 4,
    score: -9,
    needsTarget: false,
    modes: {
      abduct: -8.5,
      beat: -7.5,
      torture: -8.5,
      sexual: -8.5,
      targeted: -9.5,
      destroy: -8.5,
      primitive: -8,
      firearms: -9,
      explosives: -9,
      'suicide-attack': -9.5,
      aerial: -9.5,
      drone: -9.5,
      'heavy-weapons': -9.5,
      'crowd-control': -7.5,
      unconventional: -10,
    },
  },
};

/** Score of a type, by its mode where that has one of its own. */
export const scoreOf = (type: PloverType, mode: string | null): number =>
  (mode === null ? undefined : PLOVER[type].modes[mode]) ?? PLOVER[type].score;

/** Whether acts of a type are words rather than deeds, by its quad class. */
export const isVerbalType = (type: PloverType): boolean => PLOVER[type].quad % 2 === 1;

/** Types by which somebody speaks of what he himself will or will not do, to somebody else. */
export const BINDS_SELF: ReadonlySet<PloverType> = new Set(['AGREE', 'THREATEN', 'REJECT']);
