/** Whether an office agrees with the noun by which a text calls several: "ministers", "presidents", "diplomats". */

const OFFICES: readonly (readonly [RegExp, RegExp])[] = [
  [/^ministers$/, /minister|secretary|chancellor|state councill?or/i],
  [/^presidents$/, /president|head of state/i],
  [/^(?:premiers|chancellors)$/, /prime minister|premier|chancellor/i],
  [
    /^(?:diplomats|envoys|negotiators)$/,
    /minister|diplomat|envoy|ambassador|secretary|representative|negotiator|adviser|advisor|commissioner|high rep/i,
  ],
  [/^secretaries$/, /secretary/i],
  [
    /^leaders$/,
    /president|prime minister|premier|chancellor|leader|king|queen|emir|sultan|prince|chief|head|chair|ruler|pope|secretary|general|\bpm\b/i,
  ],
];

/** True where the office is not known or the noun asks for none. */
export function officeFits(office: string | null | undefined, noun: string): boolean {
  const asked = OFFICES.find(([nouns]) => nouns.test(noun));
  return !asked || office === null || office === undefined || asked[1].test(office);
}
