import { accessReceiptTable } from './access-receipt.table.js';
import { loginLinkTable } from './links/login-link.table.js';
import { loginResponsibilityTable } from './login-responsibility.table.js';
import { loginRoleTable } from './login-role.table.js';
import { loginTable } from './login.table.js';
import { sessionTable } from './session.table.js';
import { signInThrottleTable } from './sign-in-throttle.table.js';

/** The tables of this room, for the data source. */
export const accessTables = [
  loginTable,
  loginRoleTable,
  loginResponsibilityTable,
  loginLinkTable,
  sessionTable,
  signInThrottleTable,
  accessReceiptTable,
];
