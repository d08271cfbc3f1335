/** Codes of states as records carry them. */

/**
 * ISO 3166-1 alpha-3 for the lexicon's code of a state; null where it has none.
 * Of the user-assigned codes (X…) only Kosovo's is in general use.
 */
export const isoCode = (code: string): string | null => (/^X(?!KX)/.test(code) ? null : code);
