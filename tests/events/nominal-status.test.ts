import { expect, test } from 'vitest';
import { createEngine, extractDocument } from '../../src/index.ts';

const engine = await createEngine({ now: '2026-01-01' });

test.each([
  ['CONSULT', 'actual', 'The summit between Japan and China took place in Tokyo.'],
  ['CONSULT', 'actual', 'France welcomed the meeting between Armenia and Azerbaijan.'],
  ['CONSULT', 'hypothetical', 'Russia said that the United States had requested a conversation between Antony Blinken and Sergei Lavrov.'],
  ['CONSULT', 'hypothetical', 'Egypt hopes for a meeting between Israel and Hamas in Cairo.'],
  ['CONSULT', 'hypothetical', 'The two envoys spoke of a possible meeting between Kim Jong Un and Moon Jae-in.'],
  ['CONSULT', 'planned', 'The officials were in Geneva to lay the groundwork for a summit between Ronald Reagan and Mikhail Gorbachev.'],
  ['ASSAULT', 'denied', 'There is no sign that Russia has attacked Georgia.'],
])('%s, %s: %s', (type, status, text) => {
  const { events } = extractDocument({ id: 'sentence', text }, engine, { keepAll: true });
  expect(events.filter((event) => event.type === type).map((event) => event.status)).toEqual([status]);
});
