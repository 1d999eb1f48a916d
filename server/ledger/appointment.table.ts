import { EntitySchema } from 'typeorm';
import { siteKeyOf } from './ledger-columns.js';
import { visitChecks, visitColumns, type StoredVisit } from './visit-columns.js';

/** Appointments have the shape of visits; a kept one counts as a visit at sites that have no visit source. */
export const appointmentTable = new EntitySchema<StoredVisit>({
  name: 'appointment',
  tableName: 'appointment',
  columns: visitColumns('appointment'),
  indices: [
    { name: 'appointment_site_index', columns: ['organizationId', 'siteId', 'startedAt'] },
    {
      name: 'appointment_patient_index',
      columns: ['organizationId', 'patientKey', 'startedAt'],
      where: 'patient_key is not null',
    },
    // A GIN index, which the mapping cannot express; the migration makes it.
    { name: 'appointment_staff_index', columns: ['staffMemberIds'], synchronize: false },
  ],
  checks: visitChecks('appointment'),
  foreignKeys: [siteKeyOf('appointment')],
});
