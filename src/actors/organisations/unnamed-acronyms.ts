/** Acronyms the text uses without explaining and the lexicon does not know: "the FTU said". */
import type { Line, Unit } from '../types.ts';
import { organisationHeads, placeHeads, roleHeads } from '../vocabulary.ts';

export interface Acronym {
  readonly line: number;
  readonly unit: number;
  readonly text: string;
}

/** Acronyms of things, offices, units and times, not of bodies. */
const THINGS = new Set(
  (
    'GDP GNP CEO CFO COO USD EUR GBP CNY RMB HIV AIDS DNA RNA PCR GMT UTC EST EDT PST CET IST BST VIP PDF FAQ SMS GPS UAV UAVS UAS IED IEDS VBIED ICBM ICBMS SLBM WMD LNG LPG ' +
    'LGBT LGBTQ NGO NGOS FDI VAT CPI PPE ICU URL HTML USB SUV DVD MPS MEPS POW POWS IDP IDPS SAM MANPADS HIMARS ATACMS THAAD COVID SARS MERS STS ISS GMO CCTV EEZ FTA MOU MOUS LOC DMZ ' +
    'SEZ ODA IPO ETF PHD USSR LIVE FILE PHOTO VIDEO UPDATE BREAKING EXCLUSIVE WATCH READ MORE NEWS III VII VIII XIV JUST MEDIA CAPTION AND THE FOR NOT ALL'
  ).split(' '),
);

/** Times an acronym must stand in the document to be taken for a body. */
const OFTEN = 2;

/** Acronyms used often enough, once at least with an article before or a verb or possessive after. */
export function unnamedAcronyms(lines: readonly Line[], taken: ReadonlyMap<number, ReadonlySet<number>>): Acronym[] {
  const found: Acronym[] = [];
  const counts = new Map<string, number>();
  const bodies = new Set<string>();
  const explicit = new Set<string>();
  const explained = explainedAfter(lines, isThing);
  const bodiesExplained = explainedAfter(lines, ({ lower }) => organisationHeads.has(lower));
  lines.forEach(({ units, titleCase }, line) => {
    const capitals = units.filter((u) => u.form === 'caps').length;
    if (titleCase || capitals * 2 > units.length) return;
    units.forEach((unit, i) => {
      if (
        unit.form !== 'caps' ||
        unit.reading !== null ||
        !/^[A-Z]{3,6}$/.test(unit.text) ||
        THINGS.has(unit.text) ||
        explained.has(unit.text) ||
        taken.get(line)?.has(i)
      )
        return;
      counts.set(unit.text, (counts.get(unit.text) ?? 0) + 1);
      const before = units[i - 1]?.lower ?? '';
      const after = units[i + 1];
      if (
        before === 'the' ||
        /^['’]s$/.test(after?.text ?? '') ||
        /^(?:said|says|has|had|have|was|is|were|will|announced|called|claimed|\w+ed)$/.test(after?.lower ?? '')
      )
        bodies.add(unit.text);
      if (isHeld(units, i) || opensExpansion(units, i)) explicit.add(unit.text);
      found.push({ line, unit: i, text: unit.text });
    });
  });
  const stands = ({ text }: Acronym): boolean =>
    explicit.has(text) || bodiesExplained.has(text) || (counts.get(text)! >= OFTEN && bodies.has(text));
  return found.filter(stands);
}

/** "the leader of FTU", "secretary general of CEI": an office of a body. */
const isHeld = (units: readonly Unit[], i: number): boolean =>
  units[i - 1]?.lower === 'of' && (units[i - 2]?.reading === 'role' || roleHeads.has(units[i - 2]?.lower ?? ''));

/** "CEI (Conference of Ecclesial Institutes)": what stands in brackets after it begins with its letters. */
function opensExpansion(units: readonly Unit[], i: number): boolean {
  if (units[i + 1]?.text !== '(') return false;
  const inside = units.slice(i + 2, i + 14);
  const words = inside.slice(
    0,
    Math.max(
      0,
      inside.findIndex((u) => u.text === ')'),
    ),
  );
  return words.length > 1 && words.some((u) => organisationHeads.has(u.lower)) && words.every((u) => u.form !== 'mark');
}

/** Acronyms in brackets after a noun that passes the test: "Reciprocal Access Agreement (RAA)", "the country's security forces (CSF)". */
function explainedAfter(lines: readonly Line[], test: (noun: Unit) => boolean): Set<string> {
  const found = new Set<string>();
  for (const { units } of lines)
    units.forEach((unit, i) => {
      const noun = units[i - 2];
      if (units[i - 1]?.text === '(' && units[i + 1]?.text === ')' && noun && test(noun)) found.add(unit.text);
    });
  return found;
}

const isThing = ({ reading, lower }: Unit): boolean => reading === 'treaty' || placeHeads.has(lower);
