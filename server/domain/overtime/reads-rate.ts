import type { Policy } from './policy.js';

/** Whether what a policy gives depends on how much somebody is paid. */
export const readsRate = ({ overtime }: Pick<Policy, 'overtime'>): boolean =>
  overtime.some(({ kind }) => kind === 'ROLLING_DAY_OVER');
