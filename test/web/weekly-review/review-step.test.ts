import { describe, expect, it } from '@jest/globals';
import { stepsFor } from '../../../web/src/features/weekly-review/review-step.js';

describe('what may be said of a violation', () => {
  it('is an acknowledgement by a manager, once', () => {
    expect(stepsFor('OPEN', ['MANAGER'])).toEqual(['ACKNOWLEDGED']);
    expect(stepsFor('ACKNOWLEDGED', ['MANAGER'])).toEqual([]);
  });

  it('is a remedy by HR, after an acknowledgement or a dispute', () => {
    expect(stepsFor('ACKNOWLEDGED', ['HR'])).toEqual(['REMEDIED']);
    expect(stepsFor('DISPUTED', ['HR'])).toEqual(['REMEDIED']);
  });

  it('is nothing for anyone else', () => {
    expect(stepsFor('OPEN', ['STAFF_MEMBER'])).toEqual([]);
  });
});
