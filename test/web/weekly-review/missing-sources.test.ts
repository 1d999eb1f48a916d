import { describe, expect, it } from '@jest/globals';
import { missingSources } from '../../../web/src/features/weekly-review/missing-sources.js';

const pace = { definition: { title: 'Patients per hour', reads: ['VISIT', 'CLOCK'] as const } };
const rests = { definition: { title: 'Short rests', reads: ['CLOCK'] as const }, figure: { reason: null } };

describe('tiles and the sources they need', () => {
  it('name the source that would bring an absent figure', () => {
    const { present, absent } = missingSources(
      [rests, { ...pace, figure: { reason: 'NO_SOURCE' as const } }],
      ['CLOCK'],
    );
    expect(present).toEqual([rests]);
    expect(absent).toEqual([{ feed: 'VISIT', titles: ['Patients per hour'] }]);
  });

  it('stay when they are unknown for another reason than a source nobody has loaded', () => {
    const tooSmall = { ...pace, figure: { reason: 'GROUP_TOO_SMALL' as const } };
    const otherSite = { ...pace, figure: { reason: 'NO_SOURCE' as const } };
    expect(missingSources([tooSmall, otherSite], ['CLOCK', 'VISIT'])).toEqual({
      present: [tooSmall, otherSite],
      absent: [],
    });
  });
});
