import { describe, expect, it } from '@jest/globals';
import { draftOf, inputOf } from '../../../web/src/features/mail/schedule-draft.js';
import type { Schedule } from '../../../web/src/features/mail/schedules-panel.js';

const stated = {
  name: 'Staffing',
  grouping: 'SITE',
  siteIds: ['north'],
  teamIds: ['blue'],
  columns: ['paidHours'],
  cadence: 'WEEKLY',
  daysAfter: 2,
  localTime: '06:30',
} as const;

const schedule = (file: Pick<Schedule, 'format' | 'paper'>): Schedule => ({
  id: 'one',
  ...stated,
  siteIds: ['north'],
  teamIds: ['blue'],
  columns: ['paidHours'],
  ...file,
  isPaused: false,
  nextAt: null,
  nextPeriod: null,
  recipients: [{ id: 'hera', name: 'Hera', email: 'hera@clinic.example', isEntitled: true, isWanted: true }],
  latestMails: [],
});

describe('a schedule while it is stated', () => {
  it.each([
    [{ format: 'PDF', paper: 'LETTER' }, 'PDF_LETTER', { format: 'PDF', paper: 'LETTER' }],
    [{ format: 'PDF', paper: null }, 'PDF_A4', { format: 'PDF', paper: 'A4' }],
    [{ format: 'CSV', paper: null }, 'CSV', { format: 'CSV', paper: null }],
  ] as const)('says of a file %j once what it is', (file, shown, sent) => {
    const draft = draftOf(schedule(file));
    expect(draft.file).toBe(shown);
    expect(inputOf(draft, 'one')).toEqual({ id: 'one', ...stated, recipientIds: ['hera'], ...sent });
  });

  it('begins as a monthly report by team with nobody to get it', () => {
    expect(inputOf(draftOf(null), null)).toMatchObject({
      id: null,
      cadence: 'MONTHLY',
      grouping: 'TEAM',
      recipientIds: [],
    });
  });
});
