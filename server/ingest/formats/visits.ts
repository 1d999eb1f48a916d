import { visitFormat } from './visit-rows.js';

/** Evenkeel's own visits. A visit whose status is not stated took place. */
export const visits = visitFormat('visit', 'Evenkeel visits', 'COMPLETED');
