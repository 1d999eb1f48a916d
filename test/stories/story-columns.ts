/*
 * What the columns of an expected table are called in a story, and how each is written. Durations are `h:mm`, with
 * seconds only where there are any; `unknown` is said, never left out.
 */

type Value = string | number | null;
type Write = (value: Value) => string;

/** A column of an answer: the SQL that gives its value, and how it is written. */
export interface StoryColumn {
  readonly sql: string;
  readonly write: Write;
}

const plain: Write = (value) => (value === null ? 'unknown' : String(value));
const duration: Write = (value) => {
  if (value === null) return 'unknown';
  const seconds = Number(value);
  const parts = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60, seconds % 60];
  const [hours, ...rest] = seconds % 60 === 0 ? parts.slice(0, 2) : parts;
  return [String(hours), ...rest.map((part) => String(part).padStart(2, '0'))].join(':');
};

/** A number of days says so; all else is a duration. */
const measure: Write = (value) => (String(value).endsWith(' days') ? String(value) : duration(value));

const text = (sql: string): StoryColumn => ({ sql, write: plain });
const time = (sql: string): StoryColumn => ({ sql, write: duration });

const inUnit = (sql: string): StoryColumn => ({
  sql: `case fact.unit when 'DAYS' then ${sql} || ' days' else ${sql}::text end`,
  write: measure,
});

const PERSON = { staff: text('person.key'), day: text('fact.workday::text') };

const FACTS_OF_A_DAY: Readonly<Record<string, StoryColumn>> = {
  worked: time('fact.worked_seconds'),
  meal: time('fact.meal_seconds'),
  rest: time('fact.rest_seconds'),
  travel: time('fact.travel_seconds'),
  clinical: time('fact.clinical_seconds'),
  administrative: time('fact.administrative_seconds'),
  coordination: time('fact.coordination_seconds'),
  other: time('fact.other_seconds'),
  unmapped: time('fact.unmapped_seconds'),
  unlogged: time('fact.unlogged_seconds'),
  scheduled: time('fact.scheduled_seconds'),
  outside: time('fact.outside_schedule_seconds'),
  'early start': time('fact.early_start_seconds'),
  'late finish': time('fact.late_finish_seconds'),
  'off clock': time('fact.off_clock_seconds'),
  leave: time('fact.leave_seconds'),
  'paid leave': time('fact.paid_leave_seconds'),
  'unplanned absence': time('fact.absence_seconds'),
  shifts: text('fact.shifts'),
  'meals unknown': text('fact.shifts_meal_unknown'),
  visits: text('round(fact.visit_units / 1000000.0, 3)::float8'),
  incomplete: text(`array_to_string(fact.incomplete, ' ')`),
};

/** The same facts added up over the sites of a day. */
const SUMS_OF_A_DAY = Object.fromEntries(
  Object.entries(FACTS_OF_A_DAY).map(([name, { sql, write }]) => [name, { sql: `sum(${sql})::integer`, write }]),
);

/** A kind of expected table: where its rows come from, and its columns by name. */
export interface StoryAnswer {
  readonly from: string;
  readonly columns: Readonly<Record<string, StoryColumn>>;
}

const OF_PERSON =
  'join staff_member person on person.organization_id = fact.organization_id and person.id = fact.staff_member_id';

export const ANSWERS: Readonly<Record<string, StoryAnswer>> = {
  'work days': {
    from: `work_day fact ${OF_PERSON}
      join site on site.organization_id = fact.organization_id and site.id = fact.site_id
      where fact.organization_id = $1 order by person.key, fact.workday, site.key`,
    columns: { ...PERSON, site: text('site.key'), ...FACTS_OF_A_DAY },
  },
  'hours of the day': {
    from: `work_day fact ${OF_PERSON}
      where fact.organization_id = $1 group by person.key, fact.workday order by person.key, fact.workday`,
    columns: { ...PERSON, ...SUMS_OF_A_DAY },
  },
  workweeks: {
    from: `work_week fact ${OF_PERSON} where fact.organization_id = $1
      and fact.regular_seconds + fact.overtime_seconds > 0 order by person.key, fact.week_starting`,
    columns: {
      staff: PERSON.staff,
      week: text('fact.week_starting::text'),
      regular: time('fact.regular_seconds'),
      overtime: time('fact.overtime_seconds'),
    },
  },
  violations: {
    from: `boundary_violation fact ${OF_PERSON}
      where fact.organization_id = $1 order by person.key, fact.workday, fact.kind, fact.ordinal`,
    columns: {
      ...PERSON,
      kind: text('fact.kind'),
      severity: text('fact.severity'),
      policy: text('fact.policy_id'),
      limit: inUnit('fact.limit_value'),
      actual: inUnit('fact.actual_value'),
    },
  },
  rejected: {
    from: `rejected_row fact ${OF_PERSON} where fact.organization_id = $1 order by fact.line`,
    columns: { ...PERSON, line: text('fact.line'), field: text('fact.field'), reason: text('fact.reason') },
  },
  imports: {
    from: 'import_run fact where fact.organization_id = $1 order by fact.started_at',
    columns: {
      kind: text('fact.kind'),
      rows: text('fact.total_rows'),
      new: text('fact.new_rows'),
      changed: text('fact.changed_rows'),
      same: text('fact.same_rows'),
      rejected: text('fact.rejected_rows'),
    },
  },
};
