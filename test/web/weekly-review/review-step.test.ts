import { describe, expect, it } from '@jest/globals';
import { stepsFor } from '../../../web/src/features/weekly-review/review-step.js';

describe('what may be said of a violation', () => {
  it('is an acknowledgement by a manager, and a proposal after it', () => {
    expect(stepsFor('OPEN', ['MANAGER'])).toEqual(['ACKNOWLEDGED']);
    expect(stepsFor('ACKNOWLEDGED', ['MANAGER'])).toEqual(['ACKNOWLEDGED']);
    expect(stepsFor('DISPUTED', ['MANAGER'])).toEqual([]);
  });

  it('is a proposal or a remedy by HR after an acknowledgement, and the decision of a dispute', () => {
    expect(stepsFor('ACKNOWLEDGED', ['HR'])).toEqual(['ACKNOWLEDGED', 'REMEDIED']);
    expect(stepsFor('DISPUTED', ['HR'])).toEqual(['ACKNOWLEDGED', 'REMEDIED']);
  });

  it('is nothing for anyone else', () => {
    expect(stepsFor('OPEN', ['STAFF_MEMBER'])).toEqual([]);
  });
});
