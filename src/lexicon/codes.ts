/** Codes of states as records carry them. */
import type { StateEntry } from './types.ts';

/** ISO 3166-1 alpha-3 of a state; null where it has none. Of the user-assigned codes (X…) only Kosovo's is in general use. */
export const isoCodeOf = (state: StateEntry): string | null => (/^X(?!KX)/.test(state.iso3) ? null : state.iso3);
