import { activityCategoryTable } from './activity-category.table.js';
import { activityMergeTable } from './activity-merge.table.js';
import { administrationChangeTable } from './administration/administration-change.table.js';
import { activityTable } from './activity.table.js';
import { contractAgreementTable } from './contract-agreement.table.js';
import { contractTable } from './contract.table.js';
import { membershipTable } from './membership.table.js';
import { organizationTable } from './organization.table.js';
import { policyAssignmentTable } from './policy-assignment.table.js';
import { practiceHistoryTable } from './history/practice-history.table.js';
import { payRateTable } from './pay/pay-rate.table.js';
import { budgetedPositionTable } from './staffing/budgeted-position.table.js';
import { credentialTable } from './staffing/credential.table.js';
import { employmentTable } from './staffing/employment.table.js';
import { providerTable } from './staffing/provider.table.js';
import { punchRoundingTable } from './punch-rounding.table.js';
import { siteTable } from './site.table.js';
import { staffMemberTable } from './staff-member.table.js';
import { staffMergeRowsTable, staffMergeTable } from './staff-merge.table.js';
import { teamTable } from './team.table.js';
import { waitingContractTable } from './waiting-contract.table.js';
import { wellbeingPolicyTable } from './wellbeing-policy.table.js';
import { workweekChangeTable } from './workweek-change.table.js';

/** The tables of this room, for the data source. */
export const practiceTables = [
  organizationTable,
  siteTable,
  teamTable,
  staffMemberTable,
  contractTable,
  contractAgreementTable,
  payRateTable,
  membershipTable,
  activityTable,
  activityCategoryTable,
  employmentTable,
  credentialTable,
  budgetedPositionTable,
  providerTable,
  activityMergeTable,
  policyAssignmentTable,
  waitingContractTable,
  wellbeingPolicyTable,
  workweekChangeTable,
  staffMergeTable,
  staffMergeRowsTable,
  punchRoundingTable,
  practiceHistoryTable,
  administrationChangeTable,
];
