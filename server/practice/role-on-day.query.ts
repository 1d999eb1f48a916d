/**
 * SQL: the role of a person on the workday of a row, by the terms in force; null: she had none. The table must have
 * organization_id, staff_member_id and workday.
 */
export const roleOnDay = (table: string): string => `
  (select terms.role from contract as terms
   where terms.organization_id = ${table}.organization_id and terms.staff_member_id = ${table}.staff_member_id
     and terms.valid_from <= ${table}.workday and coalesce(terms.valid_to, 'infinity') >= ${table}.workday
   order by terms.valid_from desc limit 1)`;
