import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { readFile } from './read-standard.js';

/* Files that other projects publish as test data lie beside the checkout where they may be used. */
const samples = join(import.meta.dirname, '..', '..', '..', '..', 'shared', 'data');
const hasSamples = existsSync(join(samples, 'expected_open.json'));
if (!hasSamples) console.warn('The open sample files are not here: their tests are skipped.');
const describeSamples = hasSamples ? describe : describe.skip;

/** Dates of shifts, and events that are rejected, by RFC 5545; files without a line here have one shift each. */
const CALENDARS: Readonly<Record<string, readonly [shifts: number, rejected: number]>> = {
  'Germany_Holidays.ics': [0, 0], // whole days that leave the day free
  'after_many_events_in_order.ics': [5, 0],
  'alarm_of_repeated_event.ics': [6, 0],
  'alarm_recurring_and_acknowledged_at_2024_11_27_16_27.ics': [5, 0],
  'alarm_removed_and_moved.ics': [6, 0],
  'alarms_at_the_same_time.ics': [3, 0],
  'alarms_different_in_same_event.ics': [3, 0],
  'bad_rrule_missing_until_event.ics': [0, 1],
  'discourse_no_dtend.ics': [3, 1],
  'duplicated_rrule.ics': [20, 0],
  'duration.ics': [1, 2], // a whole day without a word of absence, and an event without an end
  'duration_edited.ics': [3, 0],
  'each_week_but_one_deleted.ics': [7, 0],
  'each_week_but_two_deleted.ics': [6, 0],
  'end_before_start_event.ics': [0, 1],
  'event_10_times.ics': [10, 0],
  'multiple_rrule.ics': [22, 0], // 20 Thursdays and 2 second Mondays
  'no_events.ics': [0, 0],
  'one_day_event.ics': [0, 1],
  'one_day_event_repeat_every_day.ics': [0, 1],
  'rdate2.ics': [594, 0], // 3 August 2014 to 19 March 2016 by day, less the excluded 5 July 2015
  'rdate_falls_on_rrule_until.ics': [8, 0],
  'rdate_hackerpublicradio.ics': [12, 0],
  'recurrence_sequence_number.ics': [0, 2],
  'recurring_events_changed_duration.ics': [6, 0],
  'recurring_events_moved.ics': [7, 0],
  'same_event_recurring_at_same_time.ics': [6, 0],
  'several_events_at_the_same_time.ics': [10, 0],
  'three_events.ics': [3, 0],
  'three_events_one_edited.ics': [3, 0],
  'x_wr_timezone_simple_events_issue_59.ics': [2, 0],
  'zero_size_event.ics': [0, 1],
};
/** Their series have no end, so the number of dates follows from the day of the import. */
const ENDLESS = [
  'daylight_saving_time.ics',
  'machbar_16_feb_2019.ics',
  'fablab_cottbus.ics',
  'one_event_repeat_every_3_days.ics',
  'rdate.ics',
];

describeSamples('open calendars', () => {
  const folder = join(samples, 'ics_calendars');
  const files = hasSamples ? readdirSync(folder).filter((name) => name.endsWith('.ics')) : ['none'];

  it.each(files)('%s has the dates that RFC 5545 gives it', async (name) => {
    const { kind, drafts, rejections } = await readFile(join(folder, name), { staff: 'ann' });
    expect(kind).toBe('icalendar');
    if (ENDLESS.includes(name)) expect(drafts.length).toBeGreaterThan(100);
    else expect([drafts.length, rejections.length]).toEqual(CALENDARS[name] ?? [1, 0]);
  });
});
