import { expect, test } from 'vitest';
import type { Actor } from '../../src/model.ts';
import { extractDocument } from '../../src/pipeline.ts';
import { textDocument } from '../document.ts';
import { testEngine } from '../engine.ts';

const engine = await testEngine();
/** Country and role of a person, as "PER, foreign minister". */
const officeOf = (name: string, text: string): string | undefined => {
  const { actors } = extractDocument(textDocument(text), engine, { keepAll: false });
  const actor = actors.find((a: Actor) => a.name === name);
  return actor && `${actor.country}, ${actor.role}`;
};

test.each([
  // A second is not the minister himself.
  ['Jorge Rivas', "Peru's Deputy Trade Minister Jorge Rivas told reporters.", 'PER, deputy trade minister'],
  ['Jorge Rivas', "Peru's Trade Minister Jorge Rivas told reporters.", 'PER, trade minister'],
  // The place of service is not the state served.
  ['Ana Walsh', 'UK ambassador to Norway Ana Walsh left on Monday.', 'GBR, ambassador to Norway'],
  ['Ana Walsh', "Kenya's ambassador to Norway Retired General Ana Walsh left.", 'KEN, ambassador to Norway'],
  // A rank gives way to an office before it, and stands where there is none.
  ['Peter Walsh', 'Norwegian Defence Minister Lieutenant General Peter Walsh met officials in Lima.', 'NOR, defence minister'],
  ['Peter Walsh', 'Norwegian Lieutenant General Peter Walsh met officials in Lima.', 'NOR, lieutenant general'],
  ['Peter Walsh', 'Norwegian Maj.-Gen. Peter Walsh met officials in Lima.', 'NOR, maj.-gen.'],
  ['Peter Walsh', "Peter Walsh, the State Department's inspector general, met officials in Lima.", 'USA, inspector general'],
  // Whom somebody speaks for at a body of many states.
  ['Peter Walsh', 'Norwegian U.N. Spokesman Peter Walsh said the vote was unfair.', 'NOR, U.N. spokesman'],
  ['Peter Walsh', 'U.N. Spokesman Peter Walsh said the vote was unfair.', 'null, spokesman'],
  // Possessors.
  ['Ana Walsh', "Ana Walsh, President Cyril Ramaphosa's special adviser, spoke in Lima.", 'ZAF, special adviser'],
  ['Ana Walsh', "President Cyril Ramaphosa's chief of staff, Ana Walsh told reporters.", 'ZAF, chief of staff'],
  ['Ana Walsh', "Ana Walsh, Norway's special adviser, spoke in Lima.", 'NOR, special adviser'],
  ['Ana Walsh', 'Ana Walsh, a senior adviser to Zelensky, spoke in Lima.', 'UKR, senior adviser to Zelensky'],
  ['Ana Walsh', 'Ana Walsh, an assistant to the Peruvian foreign minister, spoke.', 'PER, assistant to the Peruvian foreign minister'],
  // Marks of courtesy, brackets and bodies between office and name.
  ['Ana Walsh', 'Spokesperson for the Philippines Department of Foreign Affairs, Ms Ana Walsh, spoke.', 'PHL, spokesperson'],
  ['Ana Walsh', 'The summit was opened by the Secretary-General (SG), Ana Walsh, in Lima.', 'null, secretary-general'],
  ['Rex Tillerson', 'She served under Secretary of State Rex Tillerson in Washington.', 'USA, secretary of state'],
  ['Rex Walsh', 'She served with Norwegian Under Secretary Rex Walsh in Lima.', 'NOR, under secretary'],
])('the office of %s: %s', (name, text, office) => {
  expect(officeOf(name, text)).toBe(office);
});

test('a counterpart holds the office of the one met, for another state', () => {
  const text = 'Foreign Minister Monica Juma of Kenya met her counterpart from Peru, Ana Walsh, on Friday.';
  expect(officeOf('Ana Walsh', text)).toBe('PER, foreign minister');
  expect(officeOf('Ana Walsh', 'Officials met their counterpart from Peru, Ana Walsh, on Friday.')).toBe('PER, counterpart');
});

test('who follows a clause about an office holder does not hold the office', () => {
  expect(officeOf('Ana Walsh', 'After talks with the foreign minister, Ana Walsh said she was content in Peru.')).toBe('null, null');
});

test('a title at a body names the office held there, not one held at home', () => {
  expect(officeOf('Kaja Kallas', "Kaja Kallas, the European Union's top diplomat, said that sanctions would follow.")).toContain(
    'high representative',
  );
  expect(officeOf('Kaja Kallas', "Kaja Kallas, Estonia's former prime minister, said that sanctions would follow.")).toBe(
    'EST, former prime minister',
  );
});
