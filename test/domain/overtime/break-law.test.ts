import { expect, it } from '@jest/globals';
import { breakLawOf } from '../../../server/domain/overtime/break-law.js';
import { US_AK } from '../../../server/domain/overtime/policies/us-ak.js';
import { US_CA } from '../../../server/domain/overtime/policies/us-ca.js';
import { US_CO } from '../../../server/domain/overtime/policies/us-co.js';
import { US_FLSA_40 } from '../../../server/domain/overtime/policies/us-flsa-40.js';
import { US_NV } from '../../../server/domain/overtime/policies/us-nv.js';
import { US_NY_SPREAD } from '../../../server/domain/overtime/policies/us-ny-spread.js';
import { UK_WTR } from '../../../server/domain/overtime/policies/uk-wtr.js';

it.each([
  ['California’s meals and rests in California', 'US-CA', US_CA, 'EVALUATED'],
  ['Nevada’s breaks', 'US-NV', US_NV, 'EVALUATED'],
  ['the breaks of the United Kingdom', 'UK', UK_WTR, 'EVALUATED'],
  ['California’s law at a site in Nevada', 'US-NV', US_CA, 'NOT_EVALUATED'],
  ['federal law, which asks for none', 'US', US_FLSA_40, 'NOT_EVALUATED'],
  ['Alaska, whose law of breaks is not here', 'US-AK', US_AK, 'NOT_EVALUATED'],
  ['New York, whose spread of hours is no break', 'US-NY', US_NY_SPREAD, 'NOT_EVALUATED'],
  ['a site of which nobody said where it is', null, US_CA, 'NO_STATE'],
] as const)('%s', (_what, jurisdiction, policy, expected) => {
  expect(breakLawOf(jurisdiction, policy)).toBe(expected);
});

it('one of meals, breaks and rests is enough of a law of breaks', () => {
  const { meals, restBreaks } = US_CO.requirements!;
  const { breaks } = US_NV.requirements!;
  for (const requirements of [{ meals }, { breaks }, { restBreaks }]) {
    expect(breakLawOf('US-CO', { ...US_CO, requirements })).toBe('EVALUATED');
  }
});
