/* The yardstick: what PostgreSQL itself takes to store the rows. */

export const copyToFile = 'copy task_log to stdout';

/** A table with the columns of the shipped one, without keys, checks and references. */
export const createBareTable = 'create table bare_task_log (like task_log)';

export const copyFromFile = (table: 'SHIPPED' | 'BARE'): string =>
  `copy ${table === 'SHIPPED' ? 'task_log' : 'bare_task_log'} from stdin`;
