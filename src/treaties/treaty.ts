/** A treaty with something changed. */
import type { Treaty, TreatyMention } from '../model.ts';

export const withMentions = ({ id, name, known, status }: Omit<Treaty, 'mentions'>, mentions: readonly TreatyMention[]): Treaty => ({
  id,
  name,
  known,
  status,
  mentions,
});

export const withStatus = ({ id, name, known, mentions }: Treaty, status: string | null): Treaty => ({ id, name, known, status, mentions });
