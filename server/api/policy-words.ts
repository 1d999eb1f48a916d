import type { Agreement } from '../domain/overtime/agreement.js';
import type { OvertimeRule } from '../domain/overtime/overtime-rule.js';
import type { Combination, OrganizationType } from '../domain/overtime/policy.js';
import type { RequirementTopic } from '../domain/workbench/requirement-parameters.js';
import { describedEnum } from './described-enum.js';

export const CombinationEnum = describedEnum<Combination>('PolicyCombination', 'How rules of a policy combine.', {
  SINGLE: 'One rule, or none.',
  HIGHEST_SINGLE_RATE: 'Every second earns the highest rate that a rule gives it.',
  DAILY_THEN_WEEKLY: 'Days first, then the week on hours that are not overtime of a day.',
  DAILY_CREDITED: 'The same over a period of fourteen days.',
  GREATER_OF: 'Each rule by itself; the one that gives most is paid.',
  SEPARATE_PREMIUM: 'One rule, and a premium beside it that is no overtime.',
  FLAG: 'Limits only; no overtime.',
});

export const OvertimeRuleKindEnum = describedEnum<OvertimeRule['kind']>('OvertimeRuleKind', 'What a rule measures.', {
  WEEKLY_OVER: 'Time beyond the limit in a workweek, or in all weeks of a longer period.',
  DAILY_OVER: 'Time beyond the limit in a workday.',
  ROLLING_DAY_OVER: 'Time beyond the limit in the 24 hours from the first work on.',
  CONSECUTIVE_OVER: 'Time beyond the limit without a longer break than a meal.',
});

export const AgreementEnum = describedEnum<Agreement>('PolicyAgreement', 'What employer and staff may agree on.', {
  FOUR_TENS: 'An elected alternative workweek of four days of ten hours.',
  THREE_TWELVES: 'An elected alternative workweek of three days of twelve hours.',
  FIRST_MEAL_WAIVED: 'The first meal given up by consent.',
  SECOND_MEAL_WAIVED: 'The second meal given up by consent.',
  HEALTH_CARE_MEAL_WAIVED: 'One of two meals given up by consent, in health care.',
  REST_COMPENSATED: 'A rest shortened by an hour and made up for, in care.',
  AVERAGE_WEEK_OPT_OUT: 'Signed out of the 48-hour average.',
});

export const OrganizationTypeEnum = describedEnum<OrganizationType>('OrganizationType', 'A kind of employer.', {
  OUTPATIENT: 'An outpatient practice.',
  HOSPITAL: 'A hospital.',
  RESIDENTIAL_CARE: 'A place that cares for residents.',
});

export const RequirementTopicEnum = describedEnum<RequirementTopic>('RequirementTopic', 'What is required.', {
  MEAL: 'A meal of a least length in a long shift.',
  BREAK_IN_SHIFT: 'Breaks in a shift that add up to a least length.',
  BREAK_IN_STRETCH: 'Breaks of a least length before too much work in a row.',
  REST_BREAK: 'Paid rests of a least length, one for each step of worked time.',
  DAILY_REST: 'A least rest between the work of two workdays.',
  WEEKLY_REST: 'A least rest in every week.',
  SHIFT_WORKED: 'A greatest worked time of a shift.',
  SHIFT_ELAPSED: 'A greatest time from the start of a shift to its end.',
  DAY_WORKED: 'A greatest worked time of a workday.',
  WEEK_WORKED: 'A greatest worked time of a workweek.',
  ROLLING_WEEK: 'A greatest worked time in any 168 hours.',
  AVERAGE_WEEK: 'A greatest average week over a number of weeks.',
  RUN_OF_DAYS: 'A greatest number of worked days in a row.',
  SCHEDULE_NOTICE: 'A least time from the publication of a shift to its start.',
  SEVENTH_DAY: 'Not all seven days of a workweek worked.',
  SPREAD_OF_HOURS: 'An hour’s pay for a day stretched beyond a length, or cut in two.',
  SPLIT_SHIFT: 'An hour’s pay for a day cut in two.',
});
