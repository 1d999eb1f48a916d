/**
 * Tables in which a row belongs to one staff member and goes along when two people turn out to be one, with the columns
 * that tell its rows apart besides the organization. Facts and marks are derived anew; contracts, pay, teams and agreements
 * stay with the person they were made for, whose terms count no more while she is merged.
 */
export const OWNED_TABLES: Readonly<Record<string, readonly string[]>> = {
  task_log: ['id'],
  task_duration: ['id'],
  clock_span: ['id'],
  scheduled_shift: ['id'],
  leave: ['id'],
  rejected_row: ['import_run_id', 'line'],
  row_flag: ['import_run_id', 'row_id', 'code'],
  staff_alias: ['source_id', 'external_key'],
  violation_review: ['id'],
  settlement: ['id'],
  task_switch: ['id'],
  payroll_line: ['sequence', 'line'],
  access_receipt: ['id'],
  login: ['id'],
};

/** Tables in which a row names several staff members in `staff_member_ids`. */
export const NAMING_TABLES = ['visit', 'appointment', 'report_export'] as const;

/** What is known of somebody that stays where it is. */
export const STAYING_TABLES = [
  'contract',
  'membership',
  'contract_agreement',
  'pay_rate',
  'waiting_contract',
  'employment',
  'credential',
  'stale_week',
  'work_day',
  'work_week',
  'boundary_violation',
  'overtime_step',
  'pay_question',
  'rounded_shift',
] as const;
