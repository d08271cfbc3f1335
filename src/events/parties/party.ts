/** A party with something changed. */
import type { Party } from './types.ts';

/** The party with another account of how it was found. */
export const foundBy = ({ ids, span }: Party, how: string): Party => ({ ids, span, how });

/** The party with other actors in it. */
export const withIds = ({ span, how }: Party, ids: readonly string[]): Party => ({ ids, span, how });
