import { AccessResolver } from './access.resolver.js';
import { OwnLogResolver } from './own-log.resolver.js';
import { AdministrationResolver } from './administration.resolver.js';
import { ImportProgressResolver } from './import-progress.resolver.js';
import { DoubtResolver } from './doubt.resolver.js';
import { GoneRowResolver } from './gone-row.resolver.js';
import { ImportResolver } from './import.resolver.js';
import { LoadGridResolver } from './load-grid.resolver.js';
import { ActivityMappingResolver } from './activity-mapping.resolver.js';
import { DigestResolver } from './digest.resolver.js';
import { ExplainedDayResolver } from './explained-day.resolver.js';
import { ExplanationResolver } from './explanation.resolver.js';
import { LoginResolver } from './login.resolver.js';
import { MailPolicyResolver } from './mail-policy.resolver.js';
import { ReportScheduleResolver } from './report-schedule.resolver.js';
import { MailResolver } from './mail.resolver.js';
import { MappingResolver } from './mapping.resolver.js';
import { MyWeekResolver } from './my-week.resolver.js';
import { OrganizationResolver } from './organization.resolver.js';
import { PayQuestionResolver } from './pay-question.resolver.js';
import { PolicyResolver } from './policy.resolver.js';
import { PracticeResolver } from './practice.resolver.js';
import { QuarantineResolver } from './quarantine.resolver.js';
import { ReplayResolver } from './replay.resolver.js';
import { ReceiptsResolver } from './receipts.resolver.js';
import { PushTokenResolver } from './push-token.resolver.js';
import { SourcePullResolver } from './source-pull.resolver.js';
import { RoundingResolver } from './rounding.resolver.js';
import { SourceResolver } from './source.resolver.js';
import { ReportColumnResolver } from './report-column.resolver.js';
import { ReportDefinitionResolver } from './report-definition.resolver.js';
import { ReportExportResolver } from './report-export.resolver.js';
import { PayrollResolver } from './payroll.resolver.js';
import { StaffingReportResolver } from './staffing-report.resolver.js';
import { StaffingListsResolver } from './staffing-lists.resolver.js';
import { PayRatesResolver } from './pay-rates.resolver.js';
import { StrainResolver } from './strain.resolver.js';
import { TermsResolver } from './terms.resolver.js';
import { NoLongerFoundResolver, ViolationsResolver } from './violations.resolver.js';
import { WeeklyReviewResolver } from './weekly-review.resolver.js';
import { WeeksAheadResolver } from './weeks-ahead.resolver.js';
import { WorkDayResolver } from './work-day.resolver.js';
import { WorkloadResolver } from './workload.resolver.js';

/** Every resolver of the schema; the schema file is emitted from exactly these. */
export const RESOLVERS = [
  AccessResolver,
  ReceiptsResolver,
  OrganizationResolver,
  WorkloadResolver,
  ExplanationResolver,
  ExplainedDayResolver,
  ViolationsResolver,
  NoLongerFoundResolver,
  LoadGridResolver,
  WeeklyReviewResolver,
  WeeksAheadResolver,
  WorkDayResolver,
  MyWeekResolver,
  OwnLogResolver,
  ReportColumnResolver,
  ReportDefinitionResolver,
  ReportExportResolver,
  StrainResolver,
  PayrollResolver,
  StaffingReportResolver,
  StaffingListsResolver,
  SourceResolver,
  SourcePullResolver,
  PushTokenResolver,
  ImportResolver,
  ReplayResolver,
  ImportProgressResolver,
  QuarantineResolver,
  DoubtResolver,
  GoneRowResolver,
  ActivityMappingResolver,
  MappingResolver,
  PolicyResolver,
  TermsResolver,
  PayRatesResolver,
  PayQuestionResolver,
  RoundingResolver,
  MailResolver,
  MailPolicyResolver,
  ReportScheduleResolver,
  DigestResolver,
  AdministrationResolver,
  LoginResolver,
  PracticeResolver,
];
