import { visitFormat } from './visit-rows.js';

/** Evenkeel's own appointments. One whose status is not stated is planned: nobody said that the patient came. */
export const appointments = visitFormat('appointment', 'Evenkeel appointments', 'PLANNED');
