/*
 * The stories that are built into the demonstration, each with an answer that is known without asking Evenkeel.
 * Weeks are counted back from the week that contains "today": 1 is the week before it, 26 the oldest.
 */

/** Whole weeks of history before the current one, and weeks of published roster after it. */
export const WEEKS_BACK = 26;
export const WEEKS_AHEAD = 2;

/** Blue's Tuesday clinics run late: this many minutes past the end of the shift, for four in five of the team. */
export const LATE_CLINIC = { team: 'blue', weekday: 1, shareOfTeam: 0.8, minutesPast: [75, 145] } as const;

/** From the Monday of this week on, Green's new EHR adds charting in the evening; before, there is none. */
export const NEW_EHR = { team: 'green', fromWeeksBack: 9, shareOfEvenings: 0.45 } as const;

/** Rosa Delgado closes on Thursday and opens on Friday: every such pair is a rest below 11 h. Nobody else has one. */
export const SHORT_RESTS = { staff: 'MA-13', closes: 3, opens: 4 } as const;

/** Grace Lindqvist works four shifts of five hours: no meal is ever required and overtime never arises. */
export const PART_TIMER = { staff: 'MA-07', weeklyHours: 20 } as const;

/** Sam Okafor's week lies in two sites and two zones; his Wednesdays are split between them. */
export const FLOATER = { staff: 'MA-14', splitWeekday: 2 } as const;

/**
 * Nadia Haddad has the telephone from 23:00 on Saturday to 07:30 on Sunday with a meal of 30 minutes. On the night the
 * clocks change she is punctual to the second: 7 h in spring, 9 h in autumn (29 CFR 778; worked examples F19 and F20).
 */
export const NIGHT_LINE = { staff: 'MA-16', weekday: 5, springHours: 7, autumnHours: 9 } as const;

/** Flu-vaccination weekend: Keiko Tanabe works seven days in a row, two weeks ago, and gets Monday and Tuesday off. */
export const FLU_WEEKEND = { staff: 'MA-11', weeksBack: 2, from: '09:00', to: '13:00' } as const;

/** Imani Brooks answered messages on the second day of her vacation. */
export const WORKED_ON_VACATION = { staff: 'MA-09', weeksBack: 3, weekday: 2, minutes: 12 } as const;

/** Punches that are wrong in the file: rejected with their reason, never guessed; those days are incomplete. */
export const WRONG_PUNCHES: readonly {
  readonly staff: string;
  readonly weeksBack: number;
  readonly weekday: number;
  readonly fault: 'NO_OUT' | 'END_BEFORE_START';
}[] = [
  { staff: 'MA-02', weeksBack: 1, weekday: 2, fault: 'NO_OUT' },
  { staff: 'MA-08', weeksBack: 1, weekday: 0, fault: 'NO_OUT' },
  { staff: 'MA-26', weeksBack: 1, weekday: 2, fault: 'NO_OUT' },
  { staff: 'MA-25', weeksBack: 3, weekday: 3, fault: 'NO_OUT' },
  { staff: 'MA-15', weeksBack: 2, weekday: 1, fault: 'END_BEFORE_START' },
];

/** An agency MA who is in no staff file worked at Riverside on these days of the last whole week. */
export const AGENCY = { weeksBack: 1, weekdays: [0, 2, 4] } as const;

/** The kiosk came six weeks ago; nobody has said yet what kind of work its care is. */
export const KIOSK = { fromWeeksBack: 6, share: 0.06 } as const;
