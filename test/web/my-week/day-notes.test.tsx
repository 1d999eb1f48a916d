import { describe, expect, it } from '@jest/globals';
import { screen } from '@testing-library/react';
import { DayNotes } from '../../../web/src/features/my-week/day-notes.js';
import type { WeekDay } from '../../../web/src/features/my-week/week-facts.js';
import { renderPart } from '../render.js';

const HOUR = 3600;
const day: WeekDay = {
  date: '2026-11-18',
  workedSeconds: 8 * HOUR,
  scheduledSeconds: 8 * HOUR,
  mealSeconds: 0,
  mealStatus: 'UNKNOWN',
  restBeforeSeconds: 10.5 * HOUR,
  offClockSeconds: 0,
  untimedSeconds: 0,
  incomplete: [],
};

function show(facts: Partial<WeekDay>, restIsShort = false) {
  renderPart(<DayNotes day={{ ...day, ...facts }} restIsShort={restIsShort} durationStyle="CLOCK" />);
}

describe('what is said of a day', () => {
  it('calls an unrecorded meal unknown, neither taken nor missed', () => {
    show({});
    expect(screen.getByText('Meal unknown: not recorded')).toBeInTheDocument();
    expect(screen.queryByText(/not taken/)).not.toBeInTheDocument();
  });

  it('says in words that a rest was short', () => {
    show({}, true);
    expect(screen.getByText('Rest before: 10:30 h, under 11 hours')).toBeInTheDocument();
  });

  it('says nothing of a rest that is not known', () => {
    show({ restBeforeSeconds: null });
    expect(screen.queryByText(/Rest before/)).not.toBeInTheDocument();
  });

  it('names the source that is still missing', () => {
    show({ incomplete: [{ feed: 'CLOCK', reason: 'OPEN_ROW' }] });
    expect(screen.getByText('Incomplete. Clock punches: a punch is missing')).toBeInTheDocument();
  });
});
