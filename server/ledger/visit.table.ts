import { EntitySchema } from 'typeorm';
import { siteKeyOf } from './ledger-columns.js';
import { visitChecks, visitColumns, type StoredVisit } from './visit-columns.js';

export const visitTable = new EntitySchema<StoredVisit>({
  name: 'visit',
  tableName: 'visit',
  columns: visitColumns('visit'),
  indices: [
    { name: 'visit_site_index', columns: ['organizationId', 'siteId', 'startedAt'] },
    { name: 'visit_key_index', columns: ['organizationId', 'visitKey'] },
    {
      name: 'visit_patient_index',
      columns: ['organizationId', 'patientKey', 'startedAt'],
      where: 'patient_key is not null',
    },
    // A GIN index, which the mapping cannot express; the migration makes it.
    { name: 'visit_staff_index', columns: ['staffMemberIds'], synchronize: false },
  ],
  checks: visitChecks('visit'),
  foreignKeys: [siteKeyOf('visit')],
});
