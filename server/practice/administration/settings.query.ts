import { rowsOf, type Queryable } from '../../database/queryable.js';
import type { PracticeSettings } from './change-settings.js';

/** The settings of an organization, locked until the transaction ends. One that is not there throws. */
export async function lockSettings(database: Queryable, organizationId: string): Promise<PracticeSettings> {
  const sql = `
    select name, duration_style as "durationStyle", minimum_group_size as "minimumGroupSize"
    from organization where id = $1 for no key update`;
  const [settings] = await rowsOf<PracticeSettings>(database, sql, [organizationId]);
  if (settings === undefined) throw new Error(`there is no organization ${organizationId}`);
  return settings;
}

export async function writeSettings(
  database: Queryable,
  organizationId: string,
  { name, durationStyle, minimumGroupSize }: PracticeSettings,
): Promise<void> {
  const sql = 'update organization set name = $2, duration_style = $3, minimum_group_size = $4 where id = $1';
  await rowsOf(database, sql, [organizationId, name, durationStyle, minimumGroupSize]);
}
