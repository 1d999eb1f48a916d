import { rowsOf, type Queryable } from '../../database/queryable.js';

/** People whom a source has named and nobody has mapped yet. */
export async function placeholdersOf(database: Queryable, organizationId: string, sourceId: string): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `select distinct person.id
     from staff_alias as alias
     join staff_member as person on person.organization_id = alias.organization_id and person.id = alias.staff_member_id
     where alias.organization_id = $1 and alias.source_id = $2 and person.is_placeholder and person.merged_into_id is null`,
    [organizationId, sourceId],
  );
  return rows.map(({ id }) => id);
}

/** Activities that a source has named and nobody has given a category yet. */
export async function placeholderActivitiesOf(
  database: Queryable,
  organizationId: string,
  sourceId: string,
): Promise<string[]> {
  const rows = await rowsOf<{ id: string }>(
    database,
    `select distinct activity.id
     from activity_alias as alias
     join activity on activity.organization_id = alias.organization_id and activity.id = alias.activity_id
     where alias.organization_id = $1 and alias.source_id = $2 and activity.is_placeholder`,
    [organizationId, sourceId],
  );
  return rows.map(({ id }) => id);
}
