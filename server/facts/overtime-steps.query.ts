import { rowsOf, type Queryable } from '../database/queryable.js';
import type { OvertimePart, OvertimeStep } from '../domain/overtime/overtime-step.js';
import type { Period } from '../domain/time/period.js';
import type { Selection } from '../practice/select-scope.js';
import { roleOnDay } from '../practice/role-on-day.query.js';
import { isRequested, isVisible, Parameters } from '../practice/visible-rows.js';

/** Seconds that one rule gave on one workday, over the people and sites selected. */
export interface OvertimeStepSum {
  readonly part: OvertimePart;
  readonly day: string;
  readonly rule: string;
  readonly clause: string;
  readonly multiplier: OvertimeStep['multiplier'];
  readonly seconds: number;
  /** People whose time it was. */
  readonly people: number;
}

/** A part of a selection; id null: people without a team or role. */
export interface StepGroup {
  readonly kind: keyof typeof GROUP_COLUMN;
  readonly id: string | null;
}

/** Its column, and what its ids are. */
const GROUP_COLUMN = {
  SITE: ['overtime_step.site_id', 'uuid'],
  TEAM: ['overtime_step.team_id', 'uuid'],
  STAFF_MEMBER: ['overtime_step.staff_member_id', 'uuid'],
  ROLE: [roleOnDay('overtime_step'), 'text'],
} as const;

/**
 * The steps behind the overtime of the visible days, in order of time: those of a part add up to overtime and doubletime,
 * or to federal overtime, of the same selection. `group` narrows to one part of it.
 */
export function readOvertimeSteps(
  database: Queryable,
  selection: Selection,
  period: Period,
  group: StepGroup | null = null,
): Promise<OvertimeStepSum[]> {
  const parameters = new Parameters();
  const { bind } = parameters;
  const [column, type] = group === null ? [] : GROUP_COLUMN[group.kind];
  const ofGroup = group === null ? 'true' : `${column} is not distinct from ${bind(group.id)}::${type}`;
  const sql = `
    select part, to_char(workday, 'YYYY-MM-DD') as day, rule, min(clause) as clause, min(multiplier) as multiplier,
      sum(seconds)::integer as seconds, count(distinct staff_member_id)::integer as people
    from overtime_step
    where ${isVisible(selection.scope, 'overtime_step', parameters)}
      and ${isRequested(selection.request, 'overtime_step', parameters)} and ${ofGroup}
      and workday between ${bind(period.from)}::date and ${bind(period.to)}::date
    group by part, workday, rule
    order by part desc, workday, rule`;
  return rowsOf(database, sql, parameters.values);
}
