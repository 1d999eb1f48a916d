import type { Queryable } from '../../server/database/queryable.js';
import { idOf, ORGANIZATION } from '../metrics/practice-on-paper.js';

/** Flo left on the 20th within her first year, Ed is of the float pool, South has its people from an agency. */
export async function writeStaffing(pool: Queryable): Promise<void> {
  const lines = [
    ...['Ann', 'Bea', 'Cy', 'Di'].map((who) => [who, 'EMPLOYED', '2020-01-01', null, null]),
    ['Ed', 'EMPLOYED', '2020-01-01', null, null],
    ['Ed', 'FLOAT', '2026-11-01', null, null],
    ['Flo', 'EMPLOYED', '2026-02-01', '2026-11-20', 'VOLUNTARY'],
    ...['Gus', 'Hal'].map((who) => [who, 'AGENCY', '2026-11-01', null, null]),
  ];
  for (const [who, staffing, from, to, separation] of lines) {
    await pool.query(
      `insert into employment (organization_id, id, staff_member_id, staffing, valid_from, valid_to, separation)
         values ($1, gen_random_uuid(), $2, $3, $4, $5, $6)`,
      [ORGANIZATION, idOf(String(who)), staffing, from, to, separation],
    );
  }
  for (const [index, who] of ['Ann', 'Bea', 'Cy', 'Di', 'Gus'].entries()) {
    await pool.query(
      `insert into credential (organization_id, id, staff_member_id, credential, valid_from, expires_on)
         values ($1, gen_random_uuid(), $2, $3, '2025-01-01', $4)`,
      [ORGANIZATION, idOf(who), index === 0 ? 'RMA' : 'CMA', `2027-0${index + 1}-15`],
    );
  }
  await pool.query(
    `insert into budgeted_position (organization_id, id, site_id, role, milli_fte, valid_from)
       values ($1, gen_random_uuid(), $2, 'MA', 8000, '2020-01-01'), ($1, gen_random_uuid(), $3, 'MA', 1000, '2020-01-01')`,
    [ORGANIZATION, idOf('North'), idOf('South')],
  );
  await pool.query(
    `insert into provider (organization_id, id, key, site_id, milli_fte, valid_from)
       values ($1, gen_random_uuid(), 'Dr. Lane', $2, 800, '2020-01-01')`,
    [ORGANIZATION, idOf('North')],
  );
}
