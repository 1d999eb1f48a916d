import type { FileKind } from './format.js';

/** Evenkeel's own kinds, whose columns are ours to state; everything else is somebody's export. */
export const OWN_KINDS = [
  'sites',
  'teams',
  'staff',
  'activities',
  'employments',
  'credentials',
  'positions',
  'providers',
  'task-logs',
  'clock-spans',
  'scheduled-shifts',
  'leaves',
  'visits',
  'appointments',
] as const satisfies readonly FileKind[];
