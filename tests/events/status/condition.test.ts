import { expect, test } from 'vitest';
import { statusesOf } from './statuses.ts';

test.each([
  ['SANCTION', 'hypothetical', 'A diplomat reported that Norway would expel the Russian ambassador if the ship was not returned.'],
  ['SANCTION', 'planned', 'A diplomat reported that Norway would expel the Russian ambassador on Monday.'],
  ['SUPPORT', 'hypothetical', 'If Peru does not sign the treaty with Chile, the border stays closed.'],
  ['SUPPORT', 'denied', 'Peru did not sign the treaty with Chile.'],
  ['REJECT', 'hypothetical', 'The prime minister of Norway said: "If they do not change the resolution, we will vote against it."'],
  ['REJECT', 'planned', 'Norway will vote against the resolution even if Sweden supports it.'],
] as const)('%s, %s: %s', (type, status, text) => expect(statusesOf(type, text)).toEqual([status]));
