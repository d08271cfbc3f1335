/** Party nouns that name a place or a thing: something is done to them, but they do nothing and nobody speaks to them. */
import type { PloverType } from '../../model.ts';
import type { GenericParty } from './types.ts';

const THINGS = new Set(
  (
    'embassy consulate base barracks jet warplane warship missile drone helicopter tank vessel airstrike submarine artillery outpost checkpoint ' +
    'army-base position fighter-jet school university college hospital clinic factory mine church mosque synagogue temple website channel station ' +
    'world cell palace'
  ).split(' '),
);

/** Compounds in which a noun of persons means a thing: "nerve agent", "rescue mission", "Parliament House". */
const COMPOUND =
  /\b(?:(?:nerve|chemical|biological|toxic|rescue|fact-finding|space|suicide|combat|humanitarian) (?:agent|mission|unit)|(?:parliament|government|opera|state|guest|safe|custom|court|manor|town) house)s?$/i;

/** Compounds in which it means nobody at all: "market forces", "free agents", "electric power". */
const NOBODY =
  /\b(?:(?:market|economic|competitive|natural|driving) forces?|(?:free|estate|travel|cleaning) agents?|(?:electric|nuclear|solar|wind|buying|purchasing|pricing|voting) powers?)$/i;

/** Whether a noun of persons means nobody beside the words before it. */
export const isNobody = ({ name }: Pick<GenericParty, 'name'>): boolean => NOBODY.test(name);

/** Whether the words name a thing or a place rather than people. */
export const isThing = (party: Pick<GenericParty, 'noun' | 'sector' | 'name'>): boolean =>
  party.sector === 'SOC' || THINGS.has(party.noun) || COMPOUND.test(party.name);

/** Acts a thing or a place can suffer or profit from. */
const PHYSICAL = new Set<PloverType>(['ASSAULT', 'COERCE', 'MOBILIZE', 'AID']);

/** Whether a thing or a place may be the target of an act of the type. */
export const befallsThings = (type: PloverType): boolean => PHYSICAL.has(type);
