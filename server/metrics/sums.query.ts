import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Period } from '../domain/time/period.js';
import type { CivilDate, Weekday } from '../domain/time/instant.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';
import type { Selection } from '../practice/select-scope.js';
import { addSums, NO_SUMS, type FactSums, type PeopleCounts } from './catalogue/fact-sums.js';
import { SPLIT_COVERAGE } from './catalogue/split.js';
import { cellStart, type Grain } from './cell-start.js';

export const GROUP_BYS = ['NONE', 'SITE', 'TEAM', 'STAFF_MEMBER'] as const;
export type GroupBy = (typeof GROUP_BYS)[number];

/** Sums of one group in one cell. `groupId` null: the whole selection, or rows without a team. */
export interface SumsRow {
  readonly groupId: string | null;
  readonly from: CivilDate;
  readonly sums: FactSums;
  readonly people: PeopleCounts;
}

type PeopleColumns = { readonly [Name in keyof PeopleCounts as `people${Capitalize<Name>}`]: number };
type FlatRow = Pick<SumsRow, 'groupId' | 'from'> & FactSums & PeopleColumns;

const GROUP_COLUMN: Record<GroupBy, string> = {
  NONE: 'null::uuid',
  SITE: 'work_day.site_id',
  TEAM: 'work_day.team_id',
  STAFF_MEMBER: 'work_day.staff_member_id',
};

/** Sums over exactly the rows the viewer may see, per group and cell. One statement for all metrics. */
export async function sumsOfVisibleRows(
  database: Queryable,
  selection: Selection,
  cells: { period: Period; grain: Grain; groupBy: GroupBy; weekStartsOn: Weekday },
): Promise<SumsRow[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const selected = `
    select work_day.*, ${GROUP_COLUMN[cells.groupBy]} as group_id,
      ${cellStart(cells, 'work_day.workday', parameters)} as cell_from
    from work_day
    where ${isVisible(selection.scope, 'work_day', parameters)}
      and ${isRequested(selection.request, 'work_day', parameters)}
      and work_day.workday between ${bind(cells.period.from)}::date and ${bind(cells.period.to)}::date`;
  return sumsOf(database, selected, parameters);
}

/** Adds up a selection of work days that bears `group_id` and `cell_from`: person-days first, then cells. */
export async function sumsOf(database: Queryable, selected: string, parameters: Parameters): Promise<SumsRow[]> {
  const sql = `with selected as (${selected}), person_day as (${PERSON_DAY}), admitted as (
      select person_day.*,
        worked > 0 and coverable > 0 as has_coverage,
        worked > 0 and coverable > 0 and covered >= ${parameters.bind(String(SPLIT_COVERAGE))}::numeric * coverable
          as has_split
      from person_day
    ) ${CELLS}`;
  return (await rowsOf<FlatRow>(database, sql, parameters.values)).map(nested);
}

// TRICKY: `greatest` skips nulls; timekeeping by task logs without a roster must stay unknown, hence the case.
const PERSON_DAY = `
  select group_id, cell_from, staff_member_id, workday, count(*) as rows,
    sum(worked_seconds) as worked, sum(days_worked) as days_worked,
    sum(regular_seconds) as regular, sum(overtime_seconds) as overtime, sum(doubletime_seconds) as doubletime,
    sum(federal_overtime_seconds) as federal_overtime, sum(leave_seconds) as leave, sum(paid_leave_seconds) as paid_leave,
    sum(scheduled_seconds) as scheduled,
    sum(outside_schedule_seconds) filter (where scheduled_seconds is not null) as outside,
    sum(scheduled_seconds) filter (where outside_schedule_seconds is not null) as outside_of,
    sum(shifts) as shifts, sum(short_rests) as short_rests, sum(shifts_requiring_meal) as requiring,
    sum(shifts_meal_failed) as failed, sum(shifts_meal_unknown) as unknown,
    bool_or(clinical_seconds is not null) as has_tasks,
    bool_or(basis_tasks) and sum(scheduled_seconds) is null as is_rosterless,
    sum(clinical_seconds) as clinical, sum(administrative_seconds) as administrative,
    sum(coordination_seconds) as coordination,
    sum(clinical_seconds + administrative_seconds + coordination_seconds + other_seconds + rest_seconds) as covered,
    case
      when not bool_or(basis_tasks) then sum(worked_seconds) filter (where clinical_seconds is not null)
      when sum(scheduled_seconds) is null then null
      else greatest(sum(worked_seconds) filter (where clinical_seconds is not null),
        sum(scheduled_seconds) filter (where clinical_seconds is not null))
    end as coverable,
    sum(visit_units) as visits, sum(worked_seconds) filter (where visit_units is not null) as visit_worked,
    sum(timed_visit_units) filter (where visit_seconds is not null) as timed_visits,
    sum(visit_seconds) filter (where timed_visit_units is not null) as visit_seconds,
    sum(visit_units - coalesce(timed_visit_units, 0)) as untimed_visits,
    string_agg(array_to_string(incomplete, ','), ',') filter (where incomplete <> '{}') as incomplete
  from selected
  group by group_id, cell_from, staff_member_id, workday`;

const incompleteDays = (feed: string): string => `count(*) filter (where incomplete like '%${feed}:%')`;
const total = (column: string, condition?: string): string =>
  `coalesce(sum(${column})${condition === undefined ? '' : ` filter (where ${condition})`}, 0)::bigint`;
const peopleWith = (condition: string): string => `count(distinct staff_member_id) filter (where ${condition})`;

const CELLS = `
  select group_id as "groupId", to_char(cell_from, 'YYYY-MM-DD') as "from",
    ${total('rows')} as "workDays", count(*) filter (where worked > 0) as "days",
    ${total('days_worked')} as "daysWorked",
    ${total('worked')} as "workedSeconds", ${total('regular')} as "regularSeconds",
    ${total('overtime')} as "overtimeSeconds", ${total('doubletime')} as "doubletimeSeconds",
    ${total('federal_overtime')} as "federalOvertimeSeconds",
    ${total('leave')} as "leaveSeconds", ${total('paid_leave')} as "paidLeaveSeconds",
    ${total('scheduled')} as "scheduledSeconds", count(scheduled) as "scheduledDays",
    ${total('outside')} as "outsideScheduleSeconds", ${total('outside_of')} as "outsideOfScheduledSeconds",
    count(outside_of) as "outsideDays",
    ${total('shifts')} as "shifts", ${total('short_rests')} as "shortRests",
    ${total('requiring')} as "shiftsRequiringMeal", ${total('failed')} as "shiftsMealFailed",
    ${total('unknown')} as "shiftsMealUnknown",
    count(*) filter (where requiring > 0) as "mealDays",
    count(*) filter (where requiring > 0 and unknown = 0) as "mealKnownDays",
    count(*) filter (where worked > 0 and has_tasks) as "taskDays",
    count(*) filter (where worked > 0 and has_tasks and is_rosterless) as "rosterlessDays",
    count(*) filter (where has_coverage) as "coverageDays",
    ${total('covered', 'has_coverage')} as "coveredSeconds", ${total('coverable', 'has_coverage')} as "coverableSeconds",
    count(*) filter (where has_split) as "splitDays", ${total('clinical', 'has_split')} as "clinicalSeconds",
    ${total('administrative', 'has_split')} as "administrativeSeconds",
    ${total('coordination', 'has_split')} as "coordinationSeconds",
    count(*) filter (where visit_worked > 0) as "visitDays", ${total('visits')} as "visitUnits",
    ${total('visit_worked')} as "visitWorkedSeconds",
    count(*) filter (where timed_visits > 0) as "timedVisitDays", ${total('timed_visits')} as "timedVisitUnits",
    ${total('visit_seconds')} as "visitSeconds",
    0 as "violations",
    count(incomplete) as "incompleteDays", ${incompleteDays('TASK')} as "incompleteTaskDays",
    ${incompleteDays('CLOCK')} as "incompleteClockDays", ${incompleteDays('ROSTER')} as "incompleteRosterDays",
    ${incompleteDays('LEAVE')} as "incompleteLeaveDays", ${incompleteDays('VISIT')} as "incompleteVisitDays",
    ${peopleWith('worked > 0')} as "peopleAll", ${peopleWith('scheduled is not null')} as "peopleScheduled",
    ${peopleWith('outside_of is not null')} as "peopleOutside", ${peopleWith('requiring > unknown')} as "peopleMeal",
    ${peopleWith('has_coverage')} as "peopleCoverage",
    ${peopleWith('has_split and clinical + administrative + coordination > 0')} as "peopleSplit",
    ${peopleWith('visit_worked > 0')} as "peopleVisit", ${peopleWith('timed_visits > 0')} as "peopleTimedVisit",
    ${peopleWith('untimed_visits > 0')} as "peopleUntimedVisit"
  from admitted
  group by group_id, cell_from`;

function nested(row: FlatRow): SumsRow {
  const people: PeopleCounts = {
    all: row.peopleAll,
    scheduled: row.peopleScheduled,
    outside: row.peopleOutside,
    meal: row.peopleMeal,
    coverage: row.peopleCoverage,
    split: row.peopleSplit,
    visit: row.peopleVisit,
    timedVisit: row.peopleTimedVisit,
    untimedVisit: row.peopleUntimedVisit,
  };
  return { groupId: row.groupId, from: row.from, sums: addSums(NO_SUMS, row), people };
}
