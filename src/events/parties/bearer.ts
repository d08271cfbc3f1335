/** The one person of the article whose name ends in a word: "King and Weeks", "SHULTZ". */
import { lower } from '../tree.ts';
import { note } from './additions.ts';
import type { Rule } from './types.ts';

export const bearer: Rule = ({ actors, additions }, _tree, token) => {
  if (!/^[A-Z]/.test(token.text)) return null;
  const wanted = lower(token);
  const [person, ...others] = actors.filter((a) => a.type === 'person' && a.name.toLowerCase().split(' ').at(-1) === wanted);
  if (!person || others.length > 0) return null;
  const span = { start: token.start, end: token.end };
  note(additions, person.id, { ...span, text: token.text, how: 'surname' }, (mentions) => ({ ...person, mentions }));
  return { ids: [person.id], span, how: 'surname' };
};
