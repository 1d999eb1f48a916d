import type { TaskCategory } from '../domain/ledger.js';
import { describedEnum } from './described-enum.js';

export const TaskCategoryEnum = describedEnum<TaskCategory>('TaskCategory', 'The category of an activity.', {
  CLINICAL: 'With or for a patient: rooming, vitals, injections, specimens, assisting.',
  ADMINISTRATIVE: 'Scheduling, insurance, documentation.',
  COORDINATION: 'Calls, supplies, handing over.',
  REST: 'A paid rest break.',
  MEAL: 'A meal.',
  OTHER: 'Training, meetings, travel, waiting: outside the split.',
});
