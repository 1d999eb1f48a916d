/* The yardstick: what PostgreSQL itself takes to store the rows. */

export const copyToFile = {
  /** As COPY reads it fastest. */
  TEXT: 'copy task_log to stdout',
  CSV: 'copy task_log to stdout with (format csv)',
} as const;

export const columnsOfTaskLogs = `select column_name as name from information_schema.columns
  where table_schema = 'public' and table_name = 'task_log' order by ordinal_position`;

export const countTaskLogs = 'select count(*)::integer as rows from task_log';

/** A table with the columns of the shipped one, without keys, checks and references. */
export const createBareTable = 'create table bare_task_log (like task_log)';

export const copyFromFile = (table: 'SHIPPED' | 'BARE'): string =>
  `copy ${table === 'SHIPPED' ? 'task_log' : 'bare_task_log'} from stdin`;
