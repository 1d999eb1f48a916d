import { rowsOf, type Queryable } from '../database/queryable.js';
import type { Weekday } from '../domain/time/instant.js';
import type { PayPeriodSetting } from '../domain/time/pay-period.js';
import type { DatedWeekday } from '../domain/time/workweek.js';
import { PAY_PERIOD, WORKWEEK_STARTS } from '../practice/week-start.query.js';
import type { Role } from '../domain/viewer.js';

/** What a signed-in person is shown of herself and her practice. */
export interface ViewerProfile {
  readonly email: string;
  readonly name: string;
  readonly roles: readonly Role[];
  readonly staffMemberId: string | null;
  readonly noticeAcknowledgedAt: Date | null;
  readonly organization: {
    readonly id: string;
    readonly name: string;
    readonly weekStartsOn: Weekday;
    readonly workweekStarts: readonly DatedWeekday[];
    readonly payPeriod: PayPeriodSetting;
    readonly durationStyle: 'CLOCK' | 'DECIMAL';
    readonly minimumGroupSize: number;
    readonly isDemonstration: boolean;
  };
}

/** The profile of a login that exists; throws when it has vanished. */
export async function readViewerProfile(database: Queryable, loginId: string): Promise<ViewerProfile> {
  const sql = `
    select login.email, login.name, login.staff_member_id as "staffMemberId",
      array(select role from login_role where login_id = login.id order by role) as roles,
      login.notice_acknowledged_at as "noticeAcknowledgedAt",
      json_build_object(
        'id', organization.id, 'name', organization.name, 'weekStartsOn', organization.week_starts_on,
        'workweekStarts', ${WORKWEEK_STARTS}, 'payPeriod', ${PAY_PERIOD},
        'durationStyle', organization.duration_style, 'minimumGroupSize', organization.minimum_group_size,
        'isDemonstration', organization.is_demonstration
      ) as organization
    from login join organization on organization.id = login.organization_id
    where login.id = $1`;
  const [profile] = await rowsOf<ViewerProfile>(database, sql, [loginId]);
  if (profile === undefined) throw new Error('the login of this session has vanished');
  return profile;
}
