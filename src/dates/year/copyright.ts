/** The copyright year of the page: no article is later, and most are of that year. */
import { civilOf } from '../../text/calendar.ts';
import type { Scene, Witness } from './witness.ts';

const MARK = /(?:©|\(c\)|copyright)[^\n]{0,60}?((?:19|20)\d\d)(?:\s{0,2}[-–—]\s{0,2}((?:19|20)\d\d))?/i;

export function copyrightWitnesses({ article }: Scene): Witness[] {
  const line = article.removed.map((block) => MARK.exec(block.text.slice(0, 400))).find((match) => match !== null);
  if (!line) return [];
  const year = Number(line[2] ?? line[1]);
  return [
    {
      kind: 'copyright',
      weigh: ({ year: at }) => (at === year ? 1.2 : at > year ? -2.5 : Math.max(-1.5, -0.25 * (year - at))),
      tell: (day) => `the page carries the copyright year ${year}${civilOf(day).year === year ? '' : ', which pages renew'}`,
    },
  ];
}
