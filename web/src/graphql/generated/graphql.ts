/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Something is agreed on with a staff member. */
export type AddAgreementInput = {
  /** What. */
  agreement: PolicyAgreement;
  /** With whom. */
  staffMemberId: string;
  /** The first day. */
  validFrom: string;
  /** The last day; null: until further notice. */
  validTo?: string | null | undefined;
};

/** What is set up by administrators and HR. */
export type Administered =
  /** A kind of task. */
  | 'ACTIVITY'
  /** Somebody who may sign in. */
  | 'LOGIN'
  /** The practice as a whole. */
  | 'ORGANIZATION'
  /** A practice location. */
  | 'SITE'
  /** A team of a site. */
  | 'TEAM';

/** What was changed. */
export type AdministrationStep =
  /** It is new. */
  | 'ADDED'
  /** What an activity counts as: after holds the category and the first day. */
  | 'CATEGORY'
  /** She can no longer sign in. */
  | 'DISABLED'
  /** How durations are written: before and after hold words of DurationStyle. */
  | 'DURATION_STYLE'
  /** The address she signs in with. */
  | 'EMAIL'
  /** She can sign in again. */
  | 'ENABLED'
  /** A team ended: after holds its last day. */
  | 'ENDED'
  /** How many people figures of groups need. */
  | 'GROUP_SIZE'
  /** She chose her first password. */
  | 'JOINED'
  /** The country or state whose law a site lies under. */
  | 'JURISDICTION'
  /** She was given a link to choose a password. */
  | 'LINK_MADE'
  /** Its name. */
  | 'NAME'
  /** She chose a new password with a link. */
  | 'PASSWORD'
  /** The sites and teams she is responsible for. */
  | 'PLACES'
  /** What she may do: before and after hold roles. */
  | 'ROLES'
  /** She was signed out everywhere. */
  | 'SESSIONS_ENDED'
  /** Who of the staff she is. */
  | 'STAFF_MEMBER'
  /** The time zone of a site. */
  | 'ZONE';

/** What happens to a file of a watched folder once it is taken in. */
export type AfterTaking =
  /** It stays; its content is remembered. */
  | 'LEAVE'
  /** It is moved into the folder “done” beside it. */
  | 'MOVE';

/** What an annotation tells of. */
export type AnnotationIcon =
  /** Work is done another way. */
  | 'CHANGE'
  /** The place was closed, or open at other hours. */
  | 'CLOSURE'
  /** Illness among staff or patients. */
  | 'ILLNESS'
  /** Something else. */
  | 'OTHER'
  /** People came or left, or help was added. */
  | 'STAFFING'
  /** A system was changed or failed. */
  | 'SYSTEM';

/** A dated note that charts show. */
export type AnnotationInput = {
  /** The day it is about, or on which it began. */
  day: string;
  /** What it tells of. */
  icon: AnnotationIcon;
  /** A team, a site, or everything where that is one place of the viewer. */
  scope: ScopeInput;
  /** At most 120 characters; say nothing of patients. */
  words: string;
};

/** A policy begins to hold: for a contract, a site, or (neither) all. */
export type AssignPolicyInput = {
  /** The contract; null: not of a contract. */
  contractId?: string | null | undefined;
  /** The policy: US-CA. */
  policyId: string;
  /** Its version. */
  policyVersion: number;
  /** The site; null: not of a site. */
  siteId?: string | null | undefined;
  /** The first day. */
  validFrom: string;
};

/** A reason to act. */
export type AttentionKind =
  /** count: violations of critical severity. */
  | 'CRITICAL_BREACHES'
  /** count: records the person herself disputes. */
  | 'DISPUTES'
  /** count: days whose schedule changed too late. */
  | 'LATE_CHANGES'
  /** count: averages of working time over the limit. */
  | 'LONG_AVERAGES'
  /** count: too many worked days in a row. */
  | 'LONG_RUNS'
  /** count: shifts or days that were too long. */
  | 'LONG_SHIFTS'
  /** count: weeks that were too long. */
  | 'LONG_WEEKS'
  /** count of `of` known meals not taken in full, unknown more are unknown. */
  | 'MEALS'
  /** count: person-days with a punch that is missing or rejected. Always first, beside the seven. */
  | 'MISSING_PUNCHES'
  /** count: person-days with work off the clock; seconds of it. */
  | 'OFF_CLOCK'
  /** count: person-days past the limit; seconds of work outside schedule. */
  | 'OUTSIDE_SCHEDULE'
  /** seconds of overtime and doubletime, on count person-days; share of work outside schedule. */
  | 'OVERTIME'
  /** count: days on which rest breaks were missing. */
  | 'REST_BREAKS'
  /** count: workweeks worked on all seven days. */
  | 'SEVENTH_DAYS'
  /** count: short rests. */
  | 'SHORT_RESTS'
  /** count: weeks without the weekly rest. */
  | 'WEEKLY_RESTS'
  /** count: days of leave on which there was work. */
  | 'WORKED_LEAVES';

/** Who may see a figure of one person. */
export type Audience =
  /** Those who must act on it, within their scope. */
  | 'FACT'
  /** The person herself; others see it for groups of at least minimumGroupSize people. */
  | 'GROUP'
  /** The person herself. */
  | 'SELF';

/** How a promised bonus was earned. */
export type BonusKind =
  /** The same however long she works. */
  | 'FLAT_SUM'
  /** By work done in all hours. */
  | 'PRODUCTION';

/** Whether breaks at a site are judged by its law. */
export type BreakLaw =
  /** Its state’s law is assigned, and judges meals or rests. */
  | 'EVALUATED'
  /** Its state’s law of breaks is not here, or is not the one assigned. */
  | 'NOT_EVALUATED'
  /** Nobody said which state the site is in. */
  | 'NO_STATE';

/** Positions of a role at a site; those of the same first day are replaced. */
export type BudgetedPositionInput = {
  /** Full-time positions, to the thousandth, 0 to 1000. */
  fullTimePositions: number;
  /** The role, for example MA. */
  role: string;
  /** The key of the site. */
  siteKey: string;
  /** The first day; null: since ever. */
  validFrom?: string | null | undefined;
  /** The last day; null: until another line begins. */
  validTo?: string | null | undefined;
};

/** After which periods a report is mailed. */
export type Cadence =
  /** Each calendar month. */
  | 'MONTHLY'
  /** Each pay period. */
  | 'PAY_PERIOD'
  /** Each workweek. */
  | 'WEEKLY';

/** A new text for one column. */
export type CellEdit = {
  /** The column, as the file names it. */
  column: string;
  /** The new text. */
  value: string;
};

/** How a column is written. */
export type ColumnFormat =
  /** A number. */
  | 'COUNT'
  /** A civil day. */
  | 'DATE'
  /** Decimal hours, or hours and minutes by the organization’s style. */
  | 'HOURS'
  /** A number with two decimals. */
  | 'RATIO'
  /** A part of 1, written as a percentage. */
  | 'SHARE'
  /** Words. */
  | 'TEXT';

/** What a column is about. */
export type ColumnSection =
  /** Hours and FTE. */
  | 'HOURS'
  /** Hours by how they are paid. */
  | 'PAY'
  /** How many people. */
  | 'PEOPLE'
  /** Boundary violations. */
  | 'VIOLATIONS'
  /** Visits. */
  | 'VISITS';

/** What a figure is compared with. */
export type Comparison =
  /** The same days 364 days earlier, so that weekdays agree. */
  | 'LAST_YEAR'
  /** The group’s own median of the twelve workweeks before. */
  | 'MEDIAN_12_WEEKS'
  /** Nothing. */
  | 'NONE'
  /** The period of equal length just before. */
  | 'PREVIOUS';

/** A credential; one of the same name and first day is replaced. */
export type CredentialInput = {
  /** For example CMA or RMA. */
  credential: string;
  /** The last day; null: it does not expire. */
  expiresOn?: string | null | undefined;
  /** The key of the staff member. */
  staffKey: string;
  /** The first day; null: since ever. */
  validFrom?: string | null | undefined;
};

/** The order of day, month and year in a date. */
export type DateOrder =
  /** Day, month, year. */
  | 'DMY'
  /** Month, day, year. */
  | 'MDY'
  /** Year, month, day. */
  | 'YMD';

/** Which person-days are wanted. */
export type DayFilter =
  /** Those that add to the figure or its numerator. */
  | 'ADDING'
  /** All of them. */
  | 'ALL'
  /** Those that are left out. */
  | 'LEFT_OUT';

/** What a person-day does to a figure. */
export type DayOutcome =
  /** It is in the figure. */
  | 'COUNTED'
  /** What the figure needs is unknown on that day. */
  | 'LEFT_OUT'
  /** It is known, and adds to neither side: for example no meal was required. */
  | 'NOTHING_TO_COUNT';

/** A part of the day, in local time. */
export type DayPart =
  /** From 12:00. */
  | 'AFTERNOON'
  /** From 17:00. */
  | 'EVENING'
  /** Before 12:00. */
  | 'MORNING';

/** How a scheduled report comes. */
export type Delivery =
  /** As a file, computed under the recipient’s rights when it is sent, and kept as an export. */
  | 'ATTACHMENT'
  /** As a link, which opens it under its reader’s rights at that time. */
  | 'LINK';

/** Why a figure is another one today, as far as the records tell of its people and period. */
export type DifferenceCause =
  /** Rows became others or were taken away. */
  | 'CORRECTION'
  /** Rows came that were not there yet. */
  | 'LATE_DATA'
  /** Nothing of these was recorded: settings or the program itself changed. */
  | 'NOT_RECORDED'
  /** Other policies, or other versions of them, are in force. */
  | 'POLICY_CHANGE'
  /** A list of sites, teams, staff or activities was loaded. */
  | 'PRACTICE_CHANGE'
  /** A violation was reviewed or disputed. */
  | 'REVIEW'
  /** A question of pay was settled or reopened. */
  | 'SETTLEMENT'
  /** An import was undone. */
  | 'UNDONE_IMPORT';

/** A weekly mail about the week that is over. */
export type Digest =
  /** Of the groups somebody manages, together; it names nobody. It comes until she says no. */
  | 'MANAGER_DIGEST'
  /** Of her own week, to herself alone. It comes only if she says so. */
  | 'OWN_DIGEST';

/** Which way is better. */
export type Direction =
  /** More is better. */
  | 'HIGHER'
  /** Less is better. */
  | 'LOWER'
  /** Neither: a change is neither good nor bad. */
  | 'NONE';

/** What is doubtful about a row that was taken. */
export type DoubtCode =
  /** A break began and nobody punched back in: the work ends where the break began. */
  | 'BREAK_NOT_ENDED'
  /** It states UTC and local time, and they contradict each other; UTC is used. */
  | 'CLOCKS_DISAGREE'
  /** The same button was pressed twice within a minute; it counts once. */
  | 'DOUBLE_PUNCH'
  /** It ends after the moment it was loaded. */
  | 'IN_THE_FUTURE'
  /** It is 16 hours long or longer. */
  | 'LONG_STRETCH'
  /** A newer file of its source covers its day and no longer has it; it counts until somebody confirms that it is gone. */
  | 'NOT_IN_NEWER_FILE'
  /** It states a zone or an offset in which the clock of its site shows another time; what it states is used. */
  | 'OTHER_ZONE'
  /** Another source has work of the same person at the same time. */
  | 'OVERLAP'
  /** Its out has no date and is before its in: it was taken as of the next day. */
  | 'READ_OVER_MIDNIGHT'
  /** The total that the time clock states differs from the punches; the punches are used. */
  | 'TOTAL_DIFFERS'
  /** It is 16 to 24 hours long; twelve hours less would be a usual shift whose PM is missing. */
  | 'TWELVE_HOUR_SLIP';

/** How durations are written. */
export type DurationStyle =
  /** Hours and minutes: 7:45. */
  | 'CLOCK'
  /** Decimal hours: 7.75 h. */
  | 'DECIMAL';

/** A line of a staff member; one of the same first day is replaced. */
export type EmploymentInput = {
  /** Why she left on the last day; null: she did not. */
  separation?: Separation | null | undefined;
  /** Her key. */
  staffKey: string;
  /** How she belongs to the practice. */
  staffing: Staffing;
  /** The first day. */
  validFrom: string;
  /** The last day; null: until another line begins. */
  validTo?: string | null | undefined;
};

/** An assignment or an agreement ends. */
export type EndTermInput = {
  /** Which. */
  id: string;
  /** The last day on which it holds. */
  lastDay: string;
};

/** Beyond all of the twelve weeks before. */
export type Extreme =
  /** More than in any of them. */
  | 'HIGHEST'
  /** Less than in any of them. */
  | 'LOWEST';

/** Whom rounding gives more than was worked. */
export type Favoured =
  /** The practice. */
  | 'EMPLOYER'
  /** Nobody. */
  | 'NEITHER'
  /** The staff member. */
  | 'STAFF';

/** One way a rejected row can be meant. */
export type FixCode =
  /** The out is of the afternoon: twelve hours later than written. */
  | 'AFTERNOON'
  /** The date is written day first. */
  | 'DAY_FIRST'
  /** The date is written month first. */
  | 'MONTH_FIRST'
  /** The out is of the next day: a night shift. */
  | 'NEXT_DAY';

/** Something to be done. */
export type FollowUpInput = {
  /** Any day of the week in whose review it is written. */
  day: string;
  /** By when; not before the week. */
  dueOn: string;
  /** Who does it: one of `possibleOwners`. */
  ownerId: string;
  /** A team, a site, or everything where that is one place of the viewer. */
  scope: ScopeInput;
  /** At most 300 characters; say nothing of patients. */
  words: string;
};

/** Where a row stands that a newer file no longer has. */
export type GoneState =
  /** Somebody said that it stays. */
  | 'KEPT'
  /** It counts; somebody should say whether it is gone. */
  | 'OPEN'
  /** Somebody confirmed that it is gone: it counts no more. */
  | 'REMOVED';

/** How a period is cut into cells. */
export type Grain =
  /** By workday; group figures are unknown by day. */
  | 'DAY'
  /** One cell for the whole period. */
  | 'PERIOD'
  /** By workweek. */
  | 'WEEK';

/** How an answer is cut into groups. */
export type GroupBy =
  /** One group: the whole scope. */
  | 'NONE'
  /** By the site at which the work was done. */
  | 'SITE'
  /** By person, in order of name. */
  | 'STAFF_MEMBER'
  /** By the team each person had on that day. */
  | 'TEAM';

/** A change, and the figures it should move. */
export type HelpInput = {
  /** The day of the change; its week belongs to neither side. */
  day: string;
  /** Places that had the change too, or are no fair comparison. */
  leftOut: Array<string>;
  /** One to three quotients, as many of them as are compared. */
  metrics: Array<MetricId>;
  /** The team or site that had the change. */
  scope: ScopeInput;
};

/** Where an import run stands. */
export type ImportState =
  /** It was interrupted; what is stored stays. */
  | 'FAILED'
  /** Done: every row is accounted for and facts are current. */
  | 'FINISHED'
  /** All rows are stored; facts are not current yet. */
  | 'RECOMPUTING'
  /** Rows are being stored. */
  | 'RUNNING'
  /** Everything it brought was taken back. */
  | 'UNDONE';

/** Why a day is incomplete. */
export type IncompleteReason =
  /** It lies after the day up to which its source is complete. */
  | 'AFTER_COMPLETE_UNTIL'
  /** Something began and has not ended. */
  | 'OPEN_ROW'
  /** A row of that person and day waits in quarantine. */
  | 'REJECTED_ROW';

/** What a lane of a day shows. */
export type LaneKind =
  /** Time on the clock. */
  | 'CLOCK'
  /** Approved leave; to managers just away. */
  | 'LEAVE'
  /** Recorded meals. */
  | 'MEAL'
  /** Recorded rest breaks. */
  | 'REST'
  /** Published shifts, without scheduled meals. */
  | 'SCHEDULE'
  /** Task logs; to others one bar without words. */
  | 'TASK'
  /** Visits attended; for the person herself. */
  | 'VISIT';

/** What a row of a file tells of. */
export type LedgerTable =
  /** An appointment. */
  | 'appointment'
  /** A span of the time clock. */
  | 'clock_span'
  /** Leave. */
  | 'leave'
  /** A shift of the roster. */
  | 'scheduled_shift'
  /** A length of time without times. */
  | 'task_duration'
  /** A task, from when to when. */
  | 'task_log'
  /** A visit. */
  | 'visit';

/** A login as an administrator states it. */
export type LoginInput = {
  /** The address she signs in with. */
  email: string;
  /** Her name. */
  name: string;
  /** What she may do; at least one. */
  roles: Array<Role>;
  /** Sites she is responsible for; with teams, what the role MANAGER needs. */
  siteIds: Array<string>;
  /** The staff member she is; needed for the role STAFF_MEMBER. */
  staffMemberId?: string | null | undefined;
  /** Teams she is responsible for. */
  teamIds: Array<string>;
};

/** What becomes of a mail that is stuck. */
export type MailDecision =
  /** It arrived; only of a mail that is UNCERTAIN. */
  | 'ARRIVED'
  /** It is sent once more, under the same Message-ID. */
  | 'SEND_AGAIN';

/** Why a mail was not sent. */
export type MailFailure =
  /** Two days of attempts were in vain. */
  | 'GAVE_UP'
  /** It could not be written. */
  | 'NOT_COMPOSED'
  /** The recipient may no longer have it, or no longer wants it. */
  | 'NOT_ENTITLED'
  /** It was handed over and no answer came. */
  | 'NO_ANSWER'
  /** The mail server refused it for good. */
  | 'REFUSED'
  /** The mail server put it off; it is tried again. */
  | 'REFUSED_FOR_NOW'
  /** The mail server could not be reached or did not let us in; it is tried again. */
  | 'UNREACHABLE';

/** What a mail is about. */
export type MailKind =
  /** A link with which somebody chooses her password. */
  | 'LOGIN_LINK'
  /** A manager’s groups in the week that is over. */
  | 'MANAGER_DIGEST'
  /** Somebody’s own week that is over, because she wants it. */
  | 'OWN_DIGEST'
  /** A scheduled staffing report. */
  | 'STAFFING_REPORT'
  /** A test to oneself. */
  | 'TEST';

/** How the practice shall mail from now on. */
export type MailPolicyInput = {
  /** How scheduled reports come. */
  delivery: Delivery;
  /** Whether weekly digests are sent at all. */
  sendsDigests: boolean;
  /** IANA time zone; null: that of its sites. */
  zone?: string | null | undefined;
};

/** How far a mail has come. */
export type MailState =
  /** It was not sent and will not be by itself. */
  | 'FAILED'
  /** It waits for its next attempt. */
  | 'QUEUED'
  /** It is being sent. */
  | 'SENDING'
  /** The mail server took it, or it lies in the folder, or somebody said that it arrived. */
  | 'SENT'
  /** It was handed over and no answer came: it may have arrived. It is never sent again by itself. */
  | 'UNCERTAIN';

/** How a mail leaves. */
export type MailWay =
  /** As a file into a folder on the server: no mail server is stated, or it is a demonstration. */
  | 'FOLDER'
  /** Over a mail server. */
  | 'SMTP';

/** The meal of a shift. Seconds. */
export type MealLimitsInput = {
  /** Begun after at most so much work. */
  beginsBy: number;
  /** The least length of a meal. */
  minimum: number;
  /** Required when more than this is worked. */
  requiredOver: number;
  /** A break of up to this is a paid rest and no meal. */
  restUpTo: number;
};

/** How a time clock records meals. */
export type MealRecording =
  /** The clock deducts them by itself; whether they were taken is not known. */
  | 'AUTO_DEDUCT'
  /** It does not. */
  | 'NONE'
  /** People punch out and in. */
  | 'PUNCHED';

/** The meals of a day’s shifts. */
export type MealStatus =
  /** Missed, late, short or interrupted. */
  | 'FAILED'
  /** The shift was too short to require a meal. */
  | 'NOT_REQUIRED'
  /** No shift began. */
  | 'NO_SHIFT'
  /** Taken in full. */
  | 'TAKEN'
  /** The source does not record meals. */
  | 'UNKNOWN';

/** A metric of the catalogue. */
export type MetricId =
  /** Administrative share of task time. Administrative task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80. */
  | 'ADMINISTRATIVE_SHARE'
  /** Clinical share of task time. Clinical task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80. */
  | 'CLINICAL_SHARE'
  /** Coordination share of task time. Coordination task hours ÷ (clinical + administrative + coordination task hours), over person-days with coverage of at least 0.80. */
  | 'COORDINATION_SHARE'
  /** Coverage of worked time by task logs. (clinical + administrative + coordination + other + rest) ÷ hours worked. Where timekeeping rests on task logs: ÷ the larger of worked and scheduled hours. */
  | 'COVERAGE'
  /** Double time hours. Sum of double time under the policy in force. */
  | 'DOUBLETIME_HOURS'
  /** Hours worked per visit. Hours worked where a visit source covers the site ÷ completed visits. */
  | 'HOURS_PER_VISIT'
  /** Meals not taken in full. Shifts whose meal was missed, late, short or interrupted ÷ (shifts that require a meal − those unknown). */
  | 'MEALS_NOT_TAKEN_IN_FULL'
  /** Minutes per patient. Minutes with patients ÷ completed visits, of visits whose time is known. */
  | 'MINUTES_PER_PATIENT'
  /** Minutes logged off the clock. Sum of task time outside the clock, where both a clock and a task source cover the site. */
  | 'OFF_CLOCK_MINUTES'
  /** Overtime hours. Sum of hours at one and a half times the rate under the policy in force. */
  | 'OVERTIME_HOURS'
  /** Overtime, share of hours worked. (overtime hours + doubletime hours) ÷ hours worked. */
  | 'OVERTIME_RATE'
  /** Paid full-time positions. Paid hours (worked, paid leave, rounding of punches where a site pays it) ÷ (40 h × days of the period ÷ 7). */
  | 'PAID_FTE'
  /** Patients per hour worked. Completed visits ÷ hours worked, where a visit source covers the site. */
  | 'PATIENTS_PER_HOUR'
  /** Hours scheduled. Sum of published shift time less scheduled meals. */
  | 'SCHEDULED_HOURS'
  /** Schedule overrun per shift. Minutes worked or logged before the start and after the end of published shifts ÷ shifts worked. */
  | 'SCHEDULE_OVERRUN'
  /** Rests shorter than 11 hours. Number of rests under 11 h, each on the workday in which it ends. */
  | 'SHORT_REST_COUNT'
  /** Distance of the task split from the reference. Half the sum of the absolute differences between each share and its reference: the part of task time that would have to move. In hours: time that would have to move ÷ task hours of the split. */
  | 'SPLIT_DISTANCE'
  /** Violations of the law per 100 days worked. Distinct (person, workday or workweek, family) with a violation of a limit of the law ÷ days worked × 100. */
  | 'STATUTORY_VIOLATIONS_PER_100_DAYS'
  /** Switches of activity per hour worked. Switches from one activity to another ÷ hours worked, over person-days with coverage of at least 0.80. */
  | 'SWITCHES_PER_HOUR'
  /** Boundary violations per 100 days worked. Distinct (person, workday or workweek, family) with a violation ÷ days worked × 100. */
  | 'VIOLATIONS_PER_100_DAYS'
  /** Violations of wellbeing limits per 100 days worked. Distinct (person, workday or workweek, family) with a violation of a limit that no law sets ÷ days worked × 100. */
  | 'WELLBEING_VIOLATIONS_PER_100_DAYS'
  /** Worked full-time positions. Worked hours ÷ (40 h × days of the period ÷ 7). */
  | 'WORKED_FTE'
  /** Hours worked. Sum of worked time. */
  | 'WORKED_HOURS'
  /** Work outside schedule per 8 scheduled hours. Minutes worked or logged outside the published shift ÷ minutes scheduled × 480. */
  | 'WORK_OUTSIDE_SCHEDULE_8';

/** The unit of a metric’s value. */
export type MetricUnit =
  /** A whole number. */
  | 'COUNT'
  /** Decimal hours. */
  | 'HOURS'
  /** Decimal minutes. */
  | 'MINUTES'
  /** Per 100 days worked. */
  | 'PER_100_DAYS'
  /** Per hour worked. */
  | 'PER_HOUR'
  /** A quotient without a unit. */
  | 'RATIO'
  /** A part of 1: 0.25 is a quarter. */
  | 'SHARE';

/** By what the length of a day is estimated. */
export type MissingBasis =
  /** By the hours scheduled. */
  | 'ROSTER'
  /** By the median of her own complete days in the eight weeks around. */
  | 'USUAL_DAY';

/** Workweeks begin on another weekday. */
export type MoveWorkweekInput = {
  /** The first day of the first such workweek: a day of that weekday. */
  from: string;
  /** The weekday. */
  weekday: Weekday;
};

/** A site lies in another time zone, and always has. */
export type MoveZoneInput = {
  /** Which site. */
  siteId: string;
  /** Its IANA zone: America/Chicago. */
  zone: string;
};

/** A new site. */
export type NewSiteInput = {
  /** Country or state, as US-CA; null: none is said. */
  jurisdiction?: string | null | undefined;
  /** What files call it. */
  key: string;
  /** Its name. */
  name: string;
  /** Its IANA zone: America/Chicago. */
  zone: string;
};

/** A new team. */
export type NewTeamInput = {
  /** What files call it. */
  key: string;
  /** Its name. */
  name: string;
  /** The site it belongs to. */
  siteId: string;
};

/** A kind of employer. */
export type OrganizationType =
  /** A hospital. */
  | 'HOSPITAL'
  /** An outpatient practice. */
  | 'OUTPATIENT'
  /** A place that cares for residents. */
  | 'RESIDENTIAL_CARE';

/** Which arithmetic a step belongs to. */
export type OvertimePart =
  /** What the FLSA alone requires of the same time. */
  | 'FEDERAL'
  /** What the policy in force gives, federal law included. */
  | 'POLICY';

/** What a rule measures. */
export type OvertimeRuleKind =
  /** Time beyond the limit without a longer break than a meal. */
  | 'CONSECUTIVE_OVER'
  /** Time beyond the limit in a workday. */
  | 'DAILY_OVER'
  /** Time beyond the limit in the 24 hours from the first work on. */
  | 'ROLLING_DAY_OVER'
  /** Time beyond the limit in a workweek, or in all weeks of a longer period. */
  | 'WEEKLY_OVER';

/** Which punches are paid. */
export type PaidPunches =
  /** As they were made. */
  | 'RAW'
  /** As rounded. */
  | 'ROUNDED';

/** Which time a site pays where it rounds punches. */
export type PaidTime =
  /** The time as punched; rounding is shown and pays nothing. */
  | 'RAW'
  /** The time between rounded punches: it enters paid hours. Worked time and overtime stay as punched. */
  | 'ROUNDED';

/** What a PDF is laid out for. */
export type Paper =
  /** 210 × 297 mm. */
  | 'A4'
  /** 8.5 × 11 in. */
  | 'LETTER';

/** An answer to a question of pay. */
export type PayAnswer =
  /** Off-clock time is worked time. */
  | 'COUNTS'
  /** Off-clock time is no worked time. */
  | 'DOES_NOT_COUNT'
  /** The meal was interrupted: its time is work. */
  | 'INTERRUPTED'
  /** The premium is declined. */
  | 'NOT_OWED'
  /** The meal was not taken: its time is work. */
  | 'NOT_TAKEN'
  /** The premium is approved. */
  | 'OWED'
  /** The meal was taken in full. */
  | 'TAKEN';

/** What time is handed over as. */
export type PayCode =
  /** Doubletime. */
  | 'DOUBLETIME'
  /** Leave absent. */
  | 'LEAVE_ABSENT'
  /** Leave other. */
  | 'LEAVE_OTHER'
  /** Leave personal. */
  | 'LEAVE_PERSONAL'
  /** Leave protected. */
  | 'LEAVE_PROTECTED'
  /** Leave several. */
  | 'LEAVE_SEVERAL'
  /** Leave sick. */
  | 'LEAVE_SICK'
  /** Leave unpaid. */
  | 'LEAVE_UNPAID'
  /** Leave vacation. */
  | 'LEAVE_VACATION'
  /** Overtime. */
  | 'OVERTIME'
  /** Premium meal. */
  | 'PREMIUM_MEAL'
  /** Premium rest. */
  | 'PREMIUM_REST'
  /** Premium rest window. */
  | 'PREMIUM_REST_WINDOW'
  /** Premium split shift. */
  | 'PREMIUM_SPLIT_SHIFT'
  /** Premium spread of hours. */
  | 'PREMIUM_SPREAD_OF_HOURS'
  /** Regular. */
  | 'REGULAR'
  /** Rounding. */
  | 'ROUNDING'
  /** Unpaid leave absent. */
  | 'UNPAID_LEAVE_ABSENT'
  /** Unpaid leave other. */
  | 'UNPAID_LEAVE_OTHER'
  /** Unpaid leave personal. */
  | 'UNPAID_LEAVE_PERSONAL'
  /** Unpaid leave protected. */
  | 'UNPAID_LEAVE_PROTECTED'
  /** Unpaid leave several. */
  | 'UNPAID_LEAVE_SEVERAL'
  /** Unpaid leave sick. */
  | 'UNPAID_LEAVE_SICK'
  /** Unpaid leave unpaid. */
  | 'UNPAID_LEAVE_UNPAID'
  /** Unpaid leave vacation. */
  | 'UNPAID_LEAVE_VACATION';

/** How pay periods are counted. */
export type PayPeriodKind =
  /** Fourteen days from the anchor date on. */
  | 'BIWEEKLY'
  /** The calendar month. */
  | 'MONTHLY'
  /** From the first to the 15th, and from the 16th to the end of the month. */
  | 'SEMIMONTHLY'
  /** Seven days from the anchor date on. */
  | 'WEEKLY';

/** Which questions; a list left out wants all. */
export type PayQuestionFilter = {
  /** Of these kinds. */
  kinds?: Array<PayQuestionKind> | null | undefined;
  /** In these states. */
  states?: Array<PayQuestionState> | null | undefined;
};

/** What the record alone cannot decide of time or pay. */
export type PayQuestionKind =
  /** A meal that the clock deducted unseen, or that no source records: was it taken? */
  | 'MEAL_UNCONFIRMED'
  /** Task time outside the clock: is it worked time? */
  | 'OFF_CLOCK'
  /** An hour of pay for a day with a missed meal. */
  | 'PREMIUM_MEAL'
  /** An hour of pay for a day with a missed rest. */
  | 'PREMIUM_REST'
  /** Extra pay for work inside the rest between two shifts. */
  | 'PREMIUM_REST_WINDOW'
  /** An hour of pay for a day that a long break cuts in two. */
  | 'PREMIUM_SPLIT_SHIFT'
  /** An hour of pay for a day that spreads over too many hours. */
  | 'PREMIUM_SPREAD_OF_HOURS';

/** Where a question of pay stands. */
export type PayQuestionState =
  /** Something was said of it, and the record no longer asks it. */
  | 'NO_LONGER_FOUND'
  /** Nobody has decided, and she has not answered; a premium is proposed. */
  | 'OPEN'
  /** She answered, perhaps against a decision, and HR has to decide. */
  | 'REPLIED'
  /** HR decided. */
  | 'SETTLED';

/** When money is rounded to cents, half-up. */
export type PayRounding =
  /** At the last step. */
  | 'CENTS_LAST'
  /** The regular rate and its multiples first. */
  | 'RATE_TO_CENTS';

/** What should be done before a period is handed over. */
export type PayrollCheckKind =
  /** Violations the person disputes and nobody has answered. */
  | 'DISPUTES'
  /** Person-days that are incomplete in any way. */
  | 'INCOMPLETE_DAYS'
  /** Meals that nobody recorded and HR has not settled. */
  | 'MEAL_UNCONFIRMED'
  /** Person-days with a punch that is missing or rejected. */
  | 'MISSING_PUNCHES'
  /** Questions of off-clock time that HR has not settled. */
  | 'OFF_CLOCK'
  /** Premiums that a policy proposes and HR has not settled. */
  | 'PREMIUMS'
  /** Rejected rows of these days, or of no day that can be read. */
  | 'QUARANTINE'
  /** Activities of the period without a category. */
  | 'UNMAPPED_ACTIVITIES'
  /** People of the period whom nobody has mapped yet. */
  | 'UNMAPPED_PEOPLE';

/** A code that payroll calls otherwise. */
export type PayrollCodeInput = {
  /** The code there. */
  as: string;
  /** The code here. */
  code: PayCode;
};

/** A column of the file. */
export type PayrollColumnInput = {
  /** What it holds. */
  field: PayrollField;
  /** Its heading. */
  heading: string;
};

/** How days are written. */
export type PayrollDateFormat =
  /** 15/11/2026 */
  | 'EUROPEAN'
  /** 2026-11-15 */
  | 'ISO'
  /** 11/15/2026 */
  | 'US';

/** What a column of the file holds. */
export type PayrollField =
  /** yes where the line corrects an earlier period, else no. */
  | 'ADJUSTMENT'
  /** The pay code, in payroll’s own word. */
  | 'CODE'
  /** The key in the list of staff. */
  | 'EMPLOYEE'
  /** Decimal hours with four decimals. */
  | 'HOURS'
  /** The name. */
  | 'NAME'
  /** First day of the pay period the line belongs to. */
  | 'PERIOD_FROM'
  /** Its last day. */
  | 'PERIOD_TO'
  /** Whole seconds. */
  | 'SECONDS';

/** How payroll wants its file. */
export type PayrollLayoutInput = {
  /** The others keep their names. */
  codes: Array<PayrollCodeInput>;
  /** In order. */
  columns: Array<PayrollColumnInput>;
  /** How days are written. */
  dateFormat: PayrollDateFormat;
  /** A comma, a semicolon or a tab. */
  delimiter: string;
};

/** Civil days from and to, both included; at most 400. */
export type PeriodInput = {
  /** First day. */
  from: string;
  /** Last day. */
  to: string;
};

/** What employer and staff may agree on. */
export type PolicyAgreement =
  /** Signed out of the 48-hour average. */
  | 'AVERAGE_WEEK_OPT_OUT'
  /** The first meal given up by consent. */
  | 'FIRST_MEAL_WAIVED'
  /** An elected alternative workweek of four days of ten hours. */
  | 'FOUR_TENS'
  /** One of two meals given up by consent, in health care. */
  | 'HEALTH_CARE_MEAL_WAIVED'
  /** A rest shortened by an hour and made up for, in care. */
  | 'REST_COMPENSATED'
  /** The second meal given up by consent. */
  | 'SECOND_MEAL_WAIVED'
  /** An elected alternative workweek of three days of twelve hours. */
  | 'THREE_TWELVES';

/** What a limit rests on. */
export type PolicyBasis =
  /** An agreement. */
  | 'CONTRACT'
  /** A law or regulation. */
  | 'STATUTE'
  /** A limit the practice set itself for wellbeing; no law. */
  | 'WELLBEING';

/** A bonus that had been promised: part of the regular rate. */
export type PolicyBonusInput = {
  /** The amount, an exact decimal. */
  amount: string;
  /** A day of the workweek it belongs to; null: there is only one week. */
  day?: string | null | undefined;
  /** How it was earned. */
  kind?: BonusKind;
};

/** How rules of a policy combine. */
export type PolicyCombination =
  /** The same over a period of fourteen days. */
  | 'DAILY_CREDITED'
  /** Days first, then the week on hours that are not overtime of a day. */
  | 'DAILY_THEN_WEEKLY'
  /** Limits only; no overtime. */
  | 'FLAG'
  /** Each rule by itself; the one that gives most is paid. */
  | 'GREATER_OF'
  /** Every second earns the highest rate that a rule gives it. */
  | 'HIGHEST_SINGLE_RATE'
  /** One rule, and a premium beside it that is no overtime. */
  | 'SEPARATE_PREMIUM'
  /** One rule, or none. */
  | 'SINGLE';

/** Some weeks of somebody’s time and the policy to judge them by. */
export type PolicyEvaluationInput = {
  /** What was agreed on; null: nothing. */
  agreements?: Array<PolicyAgreement> | null | undefined;
  /** Leave, which is no work; null: none. */
  leaves?: Array<PolicyLeaveInput> | null | undefined;
  /** How the clock records meals; null: PUNCHED. */
  mealRecording?: PolicyMealRecording | null | undefined;
  /** An exact decimal an hour; null: as the policy states. */
  minimumWage?: string | null | undefined;
  /** The employer; null: OUTPATIENT. */
  organizationType?: OrganizationType | null | undefined;
  /** What it is paid by; null: hours only. */
  pay?: PolicyPayInput | null | undefined;
  /** A day of the first fourteen-day period; null: the first week with work begins one. */
  periodStart?: string | null | undefined;
  /** The policy, by name: US-CA. Its latest version is taken. */
  policy: string;
  /** How punches are rounded; null: not at all. */
  punchRounding?: PunchRoundingInput | null | undefined;
  /** A region that the policy’s minimum wage knows: REST_OF_STATE; null: that with the highest. */
  region?: string | null | undefined;
  /** The time, of one week or several; at most 20,000. */
  spans: Array<PolicySpanInput>;
  /** Whether wellbeing limits are judged too; null: yes. */
  wellbeing?: boolean | null | undefined;
  /** When workdays begin, HH:MM; null: when workweeks do, else 00:00. */
  workdayStart?: string | null | undefined;
  /** A change of that day in between: both ways are computed, the greater is paid. Null: none. */
  workweekChange?: WorkweekChangeInput | null | undefined;
  /** When workweeks begin; null: as the policy says. */
  workweekStart?: WorkweekStartInput | null | undefined;
  /** IANA zone in which times without offset, days and weeks are read. */
  zone: string;
};

/** What a policy is assigned for. One of each layer holds at a time; the layers hold together. */
export type PolicyLayer =
  /** The limits that a practice sets itself. */
  | 'LIMITS'
  /** The law or contract that decides overtime; what the FLSA alone requires is computed beside it. */
  | 'OVERTIME'
  /** Named limits on top of both. */
  | 'PRESET';

/** Leave: by times, or by whole days, the last one included. */
export type PolicyLeaveInput = {
  /** A date, or a time. A local time in the zone, 2026-03-02T08:00, perhaps with its own offset. */
  end: string;
  /** What kind. */
  kind?: PolicyLeaveKind;
  /** A date, or a time. A local time in the zone, 2026-03-02T08:00, perhaps with its own offset. */
  start: string;
};

/** A kind of leave. */
export type PolicyLeaveKind =
  /** She did not come, and nothing was agreed on before. */
  | 'ABSENT'
  /** Any other. */
  | 'OTHER'
  /** Personal time. */
  | 'PERSONAL'
  /** Leave that a law protects. */
  | 'PROTECTED'
  /** Sickness. */
  | 'SICK'
  /** Unpaid leave. */
  | 'UNPAID'
  /** Vacation. */
  | 'VACATION';

/** How the clock records meals. */
export type PolicyMealRecording =
  /** Deducted unseen: it proves neither that a meal was taken nor that it was missed. */
  | 'AUTO_DEDUCT'
  /** Not at all. */
  | 'NONE'
  /** By punches: a meal that is not there was not taken. */
  | 'PUNCHED';

/** What had to be assumed. */
export type PolicyNoteCode =
  /** Nothing reads the field. */
  | 'FIELD_IGNORED'
  /** The salary was taken to be for forty hours. */
  | 'HOURS_COVERED_ASSUMED'
  /** The minimum wage of that week is not known; what depends on it has no amount. */
  | 'MINIMUM_WAGE_UNKNOWN'
  /** No rate is stated; a rule for low rates was taken to hold. */
  | 'RATE_UNKNOWN'
  /** The minimum wage is that of the region with the highest. */
  | 'REGION_ASSUMED'
  /** A day was cut in two; without pay nobody can say whether an hour is owed for it. */
  | 'SPLIT_SHIFT_NOT_JUDGED'
  /** A local time did not exist or existed twice; the offset before the change was taken. */
  | 'TIME_RESOLVED'
  /** The workweek begins when its workdays do, whatever other time was stated for it. */
  | 'WORKWEEK_BEGINS_WITH_WORKDAY';

/** What somebody is paid by. */
export type PolicyPayBasis =
  /** The same for all hours of a week, few or many. */
  | 'FLUCTUATING'
  /** A rate an hour. */
  | 'HOURLY'
  /** An amount for stated hours a week; hours beyond them are paid at its rate. */
  | 'SALARY';

/** What the weeks are paid by. Amounts are exact decimals. */
export type PolicyPayInput = {
  /** SALARY, FLUCTUATING: the salary. */
  amount?: string | null | undefined;
  /** A rate an hour, or a salary. */
  basis: PolicyPayBasis;
  /** Promised bonuses; null: none. */
  bonuses?: Array<PolicyBonusInput> | null | undefined;
  /** SALARY: hours a week that it is for. */
  hoursCovered?: string | null | undefined;
  /** For how long the salary is; null: WEEK. */
  per?: SalaryPeriod | null | undefined;
  /** Extra pay; null: none. */
  premiumsPaid?: Array<PolicyPremiumPaidInput> | null | undefined;
  /** HOURLY: the rate; null: each stretch of work states its own. */
  rate?: string | null | undefined;
  /** When cents are rounded; null: RATE_TO_CENTS for FLUCTUATING, else CENTS_LAST. */
  rounding?: PayRounding | null | undefined;
};

/** Extra pay of the week. */
export type PolicyPremiumPaidInput = {
  /** The amount, an exact decimal. */
  amount: string;
  /** Whether it counts against what overtime is due. */
  creditable?: boolean;
  /** A day of the workweek it belongs to; null: there is only one week. */
  day?: string | null | undefined;
};

/** A stretch of one person’s time. */
export type PolicySpanInput = {
  /** Later than the start. A local time in the zone, 2026-03-02T08:00, perhaps with its own offset. */
  end: string;
  /** What it was. */
  kind?: PolicySpanKind;
  /** Its own rate an hour, an exact decimal; null: that of the pay. */
  rate?: string | null | undefined;
  /** A local time in the zone, 2026-03-02T08:00, perhaps with its own offset. */
  start: string;
};

/** What a stretch of time was. */
export type PolicySpanKind =
  /** A meal, inside work or between. */
  | 'MEAL'
  /** A paid rest break. */
  | 'REST'
  /** A task; hours where there is no WORK, else an interruption of what it lies in. */
  | 'TASK'
  /** Time on the clock. */
  | 'WORK';

/** What holds for all pages of a practice. */
export type PracticeSettingsInput = {
  /** How durations are written. */
  durationStyle: DurationStyle;
  /** People who must contribute before a GROUP figure is shown to others (2 to 10). */
  minimumGroupSize: number;
  /** Name of the practice. */
  name: string;
};

/** Clinical time of a provider at a site; that of the same first day is replaced. */
export type ProviderInput = {
  /** Full-time positions, to the thousandth, 0 to 1000. */
  fullTimePositions: number;
  /** The provider, as files name her. */
  key: string;
  /** The key of the site. */
  siteKey: string;
  /** The first day; null: since ever. */
  validFrom?: string | null | undefined;
  /** The last day; null: until another line begins. */
  validTo?: string | null | undefined;
};

/** How a source shall be asked by itself. */
export type PullInput = {
  /** A URL, or the name of a watched folder; empty: the service’s own address. */
  address: string;
  /** What happens to a file of a folder. */
  afterTaking?: AfterTaking;
  /** Client id or user name. */
  clientId?: string | null | undefined;
  /** Minutes from one time to the next, 1 to 10080. */
  everyMinutes: number;
  /** Kind of file; null: recognised. */
  fileKind?: string | null | undefined;
  /** Where it is asked. */
  kind: PullKind;
  /** Hours without anything new after which somebody is told, 1 to 2160. */
  quietAfterHours: number;
  /** Scope of the token. */
  scope?: string | null | undefined;
  /** Searches of a FHIR server; empty: the usual ones. */
  searches?: Array<string>;
  /** Password, key or token; null: the stored one stays, as long as the host does. */
  secret?: string | null | undefined;
  /** How Evenkeel proves who it is. */
  signIn?: SignInWay;
  /** Where tokens are issued. */
  tokenAddress?: string | null | undefined;
  /** Id of the workspace of a time tracker. */
  workspace?: string | null | undefined;
};

/** A way a source is asked by itself. */
export type PullKind =
  /** Clockify: the detailed report of the last weeks. */
  | 'CLOCKIFY'
  /** A FHIR R4 server: what changed since the last time. */
  | 'FHIR'
  /** A folder of the server into which another program puts files. */
  | 'FOLDER'
  /** A file at an HTTPS address. */
  | 'HTTPS_FILE'
  /** A published calendar. */
  | 'ICALENDAR'
  /** Toggl Track: the detailed report of the last weeks. */
  | 'TOGGL';

/** What asking a source came to. */
export type PullOutcome =
  /** It could not be read. */
  | 'FAILED'
  /** It had something new, which is stored. */
  | 'NEW_DATA'
  /** It had nothing new. */
  | 'NOTHING_NEW';

/** How a site rounds the first and last punch of a shift. */
export type PunchRoundingInput = {
  /** Minutes: 5, 6 or 15. */
  minutes: number;
  /** Which of the two is paid. */
  paid: PaidPunches;
};

/** A rejected row. */
export type RejectedRowKey = {
  /** Its line. */
  line: number;
  /** The import run of the row. */
  runId: string;
};

/** Where a rejected row stands. */
export type RejectedState =
  /** It was corrected and taken in. */
  | 'CORRECTED'
  /** Somebody said, with a reason, that nothing is missing because of it. */
  | 'DISMISSED'
  /** It waits; the day it belongs to is incomplete. */
  | 'OPEN'
  /** A later file of the source told about its day. */
  | 'SETTLED';

/** Why a row cannot be taken. */
export type RejectionCode =
  /** A date cannot be read, or cannot be meant. */
  | 'BAD_DATE'
  /** A time of day cannot be read. */
  | 'BAD_TIME'
  /** A word is none of those that may stand there. */
  | 'BAD_WORD'
  /** An earlier row of the file has its id and says something else. */
  | 'CONTRADICTS_EARLIER'
  /** It cannot be split into its columns. */
  | 'DAMAGED_ROW'
  /** A punch has no in-punch before it. */
  | 'MISSING_IN'
  /** A punch has no out-punch after it. */
  | 'MISSING_OUT'
  /** Its punches are not in the order of time. */
  | 'NOT_IN_ORDER'
  /** It names nobody. */
  | 'NO_PERSON'
  /** It has no times: absent, off, or not punched at all. */
  | 'NO_TIMES'
  /** Another reason; the sentence tells. */
  | 'OTHER'
  /** The end is before the start. */
  | 'OUT_BEFORE_IN'
  /** It is too long to be meant. */
  | 'TOO_LONG'
  /** The out is before the in: a night shift or a missing PM, which nobody can tell from the row. */
  | 'UNDECIDED_OUT'
  /** It names a site that does not exist. */
  | 'UNKNOWN_SITE';

/** How a kept file is to be read; what is left out is read as it was. */
export type ReplayInput = {
  /** Order of day and month. */
  dateOrder?: DateOrder | null | undefined;
  /** JSON of a column mapping, as an upload takes it. */
  mapping?: string | null | undefined;
  /** How the time clock records meals. */
  mealRecording?: MealRecording | null | undefined;
  /** Key or name of the site of rows that name none. */
  site?: string | null | undefined;
  /** Key or e-mail of whose file it is, where rows name nobody. */
  staff?: string | null | undefined;
  /** IANA time zone of rows that name none. */
  zone?: string | null | undefined;
};

/** How an exported report is written. */
export type ReportFormat =
  /** Comma-separated values, RFC 4180, UTF-8. */
  | 'CSV'
  /** JSON with the names of the API. */
  | 'JSON'
  /** A document to print, A4 or Letter. */
  | 'PDF'
  /** An Excel workbook with typed cells. */
  | 'XLSX';

/** A staffing report to be mailed by itself. */
export type ReportScheduleInput = {
  /** After which periods it is mailed. */
  cadence: Cadence;
  /** Empty: all columns. */
  columns?: Array<string>;
  /** Days from the last day of the period until it is mailed, 1 to 28; 1: the day after. */
  daysAfter: number;
  /** How its file is written, where files are mailed. */
  format: ReportFormat;
  /** What a row stands for. */
  grouping: StaffingGrouping;
  /** Which schedule to change; null: a new one. */
  id?: string | null | undefined;
  /** At which time of day, HH:MM, in the zone of the practice’s mails. */
  localTime: string;
  /** At most 80 characters. */
  name: string;
  /** Of a PDF; null: A4. */
  paper?: Paper | null | undefined;
  /** Logins of HR, at least one. */
  recipientIds: Array<string>;
  /** Empty: all sites. */
  siteIds?: Array<string>;
  /** Empty: everybody at the sites. */
  teamIds?: Array<string>;
};

/** What is required. */
export type RequirementTopic =
  /** A greatest average week over a number of weeks. */
  | 'AVERAGE_WEEK'
  /** Breaks in a shift that add up to a least length. */
  | 'BREAK_IN_SHIFT'
  /** Breaks of a least length before too much work in a row. */
  | 'BREAK_IN_STRETCH'
  /** A least rest between the work of two workdays. */
  | 'DAILY_REST'
  /** A greatest worked time of a workday. */
  | 'DAY_WORKED'
  /** A meal of a least length in a long shift. */
  | 'MEAL'
  /** Paid rests of a least length, one for each step of worked time. */
  | 'REST_BREAK'
  /** A greatest worked time in any 168 hours. */
  | 'ROLLING_WEEK'
  /** A greatest number of worked days in a row. */
  | 'RUN_OF_DAYS'
  /** A least time from the publication of a shift to its start. */
  | 'SCHEDULE_NOTICE'
  /** Not all seven days of a workweek worked. */
  | 'SEVENTH_DAY'
  /** A greatest time from the start of a shift to its end. */
  | 'SHIFT_ELAPSED'
  /** A greatest worked time of a shift. */
  | 'SHIFT_WORKED'
  /** An hour’s pay for a day cut in two. */
  | 'SPLIT_SHIFT'
  /** An hour’s pay for a day stretched beyond a length, or cut in two. */
  | 'SPREAD_OF_HOURS'
  /** A least rest in every week. */
  | 'WEEKLY_REST'
  /** A greatest worked time of a workweek. */
  | 'WEEK_WORKED';

/** Rest between two days of work. Seconds. */
export type RestLimitsInput = {
  /** A shorter rest is critical. */
  criticalBelow: number;
  /** A shorter rest is serious. */
  seriousBelow: number;
  /** A shorter rest is a warning. */
  warningBelow: number;
};

/** How a rejected row was meant. */
export type RetryInput = {
  /** What is to be read in place of what is written. */
  edits: Array<CellEdit>;
  /** Only tells what would come of it. */
  isPreview: boolean;
  /** Its line. */
  line: number;
  /** The time of the punch that is missing, `16:30` or `2026-03-02 16:30`; null: none is added. */
  missingPunch?: string | null | undefined;
  /** The import run of the row. */
  runId: string;
  /** Also all open rows of the source with the same reason at the same column whose text in the first column edited is the same. */
  withAlike: boolean;
};

/** As what somebody speaks. */
export type ReviewCapacity =
  /** HR. */
  | 'HR'
  /** Somebody responsible for her team or site. */
  | 'MANAGER'
  /** The person whose boundary it is. */
  | 'PERSON';

/** Why a limit was crossed. */
export type ReviewCause =
  /** It was her choice; only the person herself can say so. */
  | 'CHOICE'
  /** Something could not wait. */
  | 'EMERGENCY'
  /** Too few people were there. */
  | 'STAFFING'
  /** A system was slow, new or down. */
  | 'SYSTEM'
  /** There was too much to do. */
  | 'WORKLOAD';

/** A note of the review of a week. */
export type ReviewNoteInput = {
  /** Any day of the week. */
  day: string;
  /** A team, a site, or everything where that is one place of the viewer. */
  scope: ScopeInput;
  /** At most 2000 characters; say nothing of patients. */
  words: string;
};

/** How a crossed limit is made good, or kept from being crossed again. */
export type ReviewRemedy =
  /** In pay; given by HR. */
  | 'PAY'
  /** The schedule is changed. */
  | 'SCHEDULE_FIX'
  /** It is looked at how many people are planned. */
  | 'STAFFING_REVIEW'
  /** In time off; given by HR once the person herself has agreed. */
  | 'TIME_OFF';

/** Where a violation stands. */
export type ReviewState =
  /** A manager or HR has seen it. */
  | 'ACKNOWLEDGED'
  /** The person herself says the record is wrong; HR decides. */
  | 'DISPUTED'
  /** Nobody has said anything, or it was reopened. */
  | 'OPEN'
  /** HR has settled it. */
  | 'REMEDIED';

/** That a week was reviewed, or was not after all. */
export type ReviewedInput = {
  /** Any day of the week. */
  day: string;
  /** False takes the mark back. */
  isReviewed: boolean;
  /** A team, a site, or everything where that is one place of the viewer. */
  scope: ScopeInput;
};

/** What a login may do; a login may have several roles. */
export type Role =
  /** Sets up sites, staff, sources and logins; sees no hours. */
  | 'ADMINISTRATOR'
  /** Sees the facts of all sites, and group figures. */
  | 'HR'
  /** Sees the facts of the teams and sites she is responsible for, and group figures. */
  | 'MANAGER'
  /** Sees and corrects her own data, all of it. */
  | 'STAFF_MEMBER';

/** How a salary is stated. */
export type SalaryPeriod =
  /** For a month: a twelfth of 52 weeks. */
  | 'MONTH'
  /** For half a month: a twenty-fourth of 52 weeks. */
  | 'SEMIMONTH'
  /** For a week. */
  | 'WEEK';

/** A staffing report to keep under a name. */
export type SaveReportDefinitionInput = {
  /** The version that was changed; needed with `id`. */
  basedOn?: number | null | undefined;
  /** Empty: all columns. */
  columns: Array<string>;
  /** What a row stands for. */
  grouping: StaffingGrouping;
  /** The saved report this is the next version of; left out: a new one. */
  id?: string | null | undefined;
  /** At most 80 characters; no other saved report has it. */
  name: string;
  /** last-week, this-week, last-4-weeks, pay-period, month or quarter, which move with the calendar; or 2026-01-01..2026-03-31. */
  period: string;
  /** Empty: all sites. */
  siteIds: Array<string>;
  /** Empty: everybody at the sites. */
  teamIds: Array<string>;
};

/** Whose work is asked about. It can only narrow what the viewer may see. */
export type ScopeInput = {
  /** Id of the site, team or staff member; none for ORGANIZATION. */
  id?: string | null | undefined;
  /** What the id names. */
  kind: ScopeKind;
};

/** What a scope selects. */
export type ScopeKind =
  /** Everything the viewer may see; no id. */
  | 'ORGANIZATION'
  /** Work at one site. */
  | 'SITE'
  /** Work of one staff member. */
  | 'STAFF_MEMBER'
  /** Work of one team, by the team each person had on that day. */
  | 'TEAM';

/** Why somebody left. */
export type Separation =
  /** The contract was for a time only. */
  | 'END_OF_TERM'
  /** The practice ended it. */
  | 'INVOLUNTARY'
  /** Another reason. */
  | 'OTHER'
  /** She retired. */
  | 'RETIREMENT'
  /** She left of her own accord. */
  | 'VOLUNTARY';

/** What a staff member is paid by from a day on. Amounts are exact decimals. */
export type SetPayInput = {
  /** The rate an hour, or the salary. */
  amount: string;
  /** A rate an hour, or a salary. */
  basis: PolicyPayBasis;
  /** SALARY: hours a week it is for; null for any other basis. */
  hoursCovered?: string | null | undefined;
  /** What a salary is per; null: it is a rate an hour. */
  per?: SalaryPeriod | null | undefined;
  /** Who. */
  staffMemberId: string;
  /** The first day. */
  validFrom: string;
  /** The last day; null: until another begins. */
  validTo?: string | null | undefined;
};

/** Who speaks of a question of pay. */
export type SettlementAct =
  /** HR decides. */
  | 'DECISION'
  /** Her manager proposes an answer. */
  | 'PROPOSAL'
  /** HR opens it again. */
  | 'REOPENING'
  /** The person herself. */
  | 'REPLY';

/** How serious it is. */
export type Severity =
  /** A safety breach: never diluted by an average. */
  | 'CRITICAL'
  /** To be known. */
  | 'INFO'
  /** Past the second limit. */
  | 'SERIOUS'
  /** Past the first limit. */
  | 'WARNING';

/** The length of a shift. Seconds. */
export type ShiftLimitsInput = {
  /** More from the first minute to the last is critical. */
  criticalElapsedOver: number;
  /** More worked is serious. */
  seriousOver: number;
  /** More worked is a warning. */
  warningOver: number;
};

/** How Evenkeel proves to a source who it is. */
export type SignInWay =
  /** User name and password (HTTP Basic). */
  | 'BASIC'
  /** A token or API key. */
  | 'BEARER'
  /** OAuth 2 client credentials with a secret. */
  | 'CLIENT_SECRET'
  /** Not at all. */
  | 'NONE'
  /** SMART backend services: client credentials with a signed assertion. */
  | 'PRIVATE_KEY';

/** What a site is called and where it lies. */
export type SiteInput = {
  /** Country or state, as US-CA; null: none is said. */
  jurisdiction?: string | null | undefined;
  /** Its name. */
  name: string;
};

/** How a site rounds punches from a day on. */
export type SiteRoundingInput = {
  /** Which time is paid; RAW where nothing is rounded. */
  paid: PaidTime;
  /** The site. */
  siteId: string;
  /** 5, 6 or 15; null: punches are not rounded from that day on. */
  stepMinutes?: number | null | undefined;
  /** The first workday on which it holds. */
  validFrom: string;
};

/** A kind of source; each metric says which it reads. */
export type SourceFeed =
  /** Time-clock punches. */
  | 'CLOCK'
  /** Durations without times: totals of recorded time, read by no metric. */
  | 'DURATION'
  /** Approved leave. */
  | 'LEAVE'
  /** Published shifts. */
  | 'ROSTER'
  /** Task logs: who did which task, from when to when. */
  | 'TASK'
  /** Visits or appointments. */
  | 'VISIT';

/** How it goes with a source that is asked. */
export type SourceHealth =
  /** The last time it could not be read. */
  | 'FAILING'
  /** It is read as planned. */
  | 'HEALTHY'
  /** It is not asked until somebody goes on with it. */
  | 'PAUSED'
  /** It can be read and has had nothing new for longer than expected. */
  | 'QUIET'
  /** It is being read. */
  | 'RUNNING'
  /** It has not been asked yet. */
  | 'WAITING';

/** A source as an administrator states it. */
export type SourceInput = {
  /** Order of dates; null: recognised. */
  dateOrder?: DateOrder | null | undefined;
  /** Which source to change; null: a new one. */
  id?: string | null | undefined;
  /** Its name; it stays once it is given. */
  key: string;
  /** Null: it is not asked by itself. */
  pull?: PullInput | null | undefined;
  /** Site of rows that name none; null: not fixed. */
  siteId?: string | null | undefined;
  /** IANA zone of times without an offset. */
  zone?: string | null | undefined;
};

/** How somebody belongs to the practice. */
export type Staffing =
  /** Sent by an agency: she fills no budgeted position and is in no head count. */
  | 'AGENCY'
  /** Own staff with a place of her own. */
  | 'EMPLOYED'
  /** Own staff of the float pool. */
  | 'FLOAT';

/** What a row stands for. */
export type StaffingGrouping =
  /** All sites of the report together. */
  | 'ORGANIZATION'
  /** A role, by the terms in force on each day. */
  | 'ROLE'
  /** A site. */
  | 'SITE'
  /** A person; only columns that are admitted for one person. */
  | 'STAFF_MEMBER'
  /** A team. */
  | 'TEAM';

/** Which list a line is of. */
export type StaffingList =
  /** Budgeted positions. */
  | 'BUDGETED_POSITION'
  /** Credentials. */
  | 'CREDENTIAL'
  /** Employments. */
  | 'EMPLOYMENT'
  /** Providers. */
  | 'PROVIDER';

/** Which staffing report. */
export type StaffingReportInput = {
  /** Ids of columns; left out or empty: all. */
  columns?: Array<string> | null | undefined;
  /** What a row stands for. */
  grouping: StaffingGrouping;
  /** Which days, in the zone of each site. */
  period: PeriodInput;
  /** Work at these sites; left out or empty: all. */
  siteIds?: Array<string> | null | undefined;
  /** Work of people in these teams; left out or empty: everybody’s. */
  teamIds?: Array<string> | null | undefined;
};

/** How the index reads. */
export type StrainBand =
  /** From 50. */
  | 'ELEVATED'
  /** From 75. */
  | 'HIGH'
  /** Below 25. */
  | 'STEADY'
  /** From 25. */
  | 'WATCH';

/** What the work strain signal is made of. None of it judges the person. */
export type StrainComponent =
  /** Consecutive days worked. */
  | 'LONGEST_RUN'
  /** Shifts over 10 hours, or past their schedule by more than 30 minutes. */
  | 'LONG_SHIFTS'
  /** Required meals not taken in full. */
  | 'MEALS_NOT_TAKEN'
  /** Patients per hour against the twelve-week median of her site and role. */
  | 'PATIENT_LOAD'
  /** Rests under 11 hours. */
  | 'SHORT_RESTS'
  /** Distance of her task split from the reference. */
  | 'SPLIT_DISTANCE'
  /** Time of medical assistants that provider sessions needed and got. */
  | 'STAFFING_FILL'
  /** Switches per hour against her own twelve-week median. */
  | 'SWITCHING'
  /** Hours a week, absolute and against the contract; the higher score counts. */
  | 'WEEKLY_HOURS'
  /** Work outside the schedule per 8 scheduled hours. */
  | 'WORK_OUTSIDE_SCHEDULE';

/** Why a component is missing. */
export type StrainGap =
  /** There are rows, but each of them leaves it unknown. */
  | 'ALL_UNKNOWN'
  /** Too few people contributed. */
  | 'GROUP_TOO_SMALL'
  /** Less than 80 % of the worked time is in task logs. */
  | 'LOW_COVERAGE'
  /** The two sides cannot be compared. */
  | 'NOT_COMPARABLE'
  /** It is not for the viewer. */
  | 'NOT_FOR_VIEWER'
  /** The staff files do not state what it rests on. */
  | 'NOT_STATED'
  /** Fewer than six known weeks lie before the window. */
  | 'NO_BASELINE'
  /** There is no time clock. */
  | 'NO_CLOCK'
  /** The usual pace of her site and role is not known here: the signal reads her own record alone. */
  | 'NO_GROUP_BASELINE'
  /** No roster covers the site. */
  | 'NO_ROSTER'
  /** No source tells of provider sessions and the help they need. */
  | 'NO_SESSIONS'
  /** No source tells of it. */
  | 'NO_SOURCE'
  /** No week is complete and without leave. */
  | 'NO_WHOLE_WEEK'
  /** She has no facts there. */
  | 'NO_WORK_DAYS'
  /** It is known of sites, and not of single people. */
  | 'SITES_ONLY'
  /** It exists for whole weeks that are over. */
  | 'WHOLE_WEEKS_ONLY'
  /** There is nothing to divide by. */
  | 'ZERO_DENOMINATOR';

/** A measured value, with its unit. */
export type StrainMeasure =
  /** Quotient: 1 is the hours of the contract. */
  | 'contractRatio'
  /** Share of shifts. */
  | 'longShifts'
  /** Days. */
  | 'longestRun'
  /** Share of required meals that are known. */
  | 'mealsNotTaken'
  /** Quotient: 1 is the usual pace. */
  | 'patientLoad'
  /** Number of rests. */
  | 'shortRests'
  /** Share of task time that would have to move. */
  | 'splitDistance'
  /** Share: 1 is all of the time needed. */
  | 'staffingFill'
  /** Quotient: 1 is her usual. */
  | 'switching'
  /** Hours a week. */
  | 'weeklyHours'
  /** Minutes per 8 scheduled hours. */
  | 'workOutsideSchedule';

/** The category of an activity. */
export type TaskCategory =
  /** Scheduling, insurance, documentation. */
  | 'ADMINISTRATIVE'
  /** With or for a patient: rooming, vitals, injections, specimens, assisting. */
  | 'CLINICAL'
  /** Calls, supplies, handing over. */
  | 'COORDINATION'
  /** A meal. */
  | 'MEAL'
  /** Training, meetings, travel, waiting: outside the split. */
  | 'OTHER'
  /** A paid rest break. */
  | 'REST';

/** A tap: from this moment on the viewer does this. */
export type TaskSwitchInput = {
  /** What she does from then on; null: nothing any more. */
  activityId?: string | null | undefined;
  /** When it was tapped: seconds since 1970, by the clock of the device. */
  at: number;
  /** A UUID made on the device: sent twice, it counts once. */
  id: string;
};

/** What a formula is made of. */
export type TermName =
  /** Administrative task time on days with enough coverage. */
  | 'ADMINISTRATIVE'
  /** Clinical task time on days with enough coverage. */
  | 'CLINICAL'
  /** Coordination task time on days with enough coverage. */
  | 'COORDINATION'
  /** Time that task logs could cover. */
  | 'COVERABLE'
  /** Time in task logs or rest breaks. */
  | 'COVERED'
  /** Days worked; an overnight shift is one. */
  | 'DAYS_WORKED'
  /** Time worked at twice the rate. */
  | 'DOUBLETIME'
  /** Overtime that the FLSA alone requires. */
  | 'FEDERAL_OVERTIME'
  /** Leave of every kind. */
  | 'LEAVE'
  /** Shifts whose meal was missed, late, short or interrupted. */
  | 'MEALS_FAILED'
  /** Shifts that require a meal. */
  | 'MEALS_REQUIRED'
  /** Shifts of whose meal nothing is known. */
  | 'MEALS_UNKNOWN'
  /** Task time outside the clock. */
  | 'OFF_CLOCK'
  /** Time worked or logged outside published shifts. */
  | 'OUTSIDE_SCHEDULE'
  /** Time before the start and after the end of published shifts. */
  | 'OVERRUN'
  /** Shifts worked of which that time is known. */
  | 'OVERRUN_SHIFTS'
  /** Time worked at one and a half times the rate. */
  | 'OVERTIME'
  /** Paid leave. */
  | 'PAID_LEAVE'
  /** What rounded punches add to paid time, or take from it. */
  | 'PAID_ROUNDING'
  /** Calendar days of the period. */
  | 'PERIOD_DAYS'
  /** Time worked at the regular rate. */
  | 'REGULAR'
  /** Published shift time less scheduled meals. */
  | 'SCHEDULED'
  /** Scheduled time of the days on which time outside the schedule is known. */
  | 'SCHEDULED_BESIDE'
  /** Shifts. */
  | 'SHIFTS'
  /** Rests shorter than 11 hours. */
  | 'SHORT_RESTS'
  /** The same of limits of the law. */
  | 'STATUTORY_VIOLATIONS'
  /** Switches from one activity to another. */
  | 'SWITCHES'
  /** Completed visits whose time is known. */
  | 'TIMED_VISITS'
  /** Distinct (person, workday or workweek, family) with a violation. */
  | 'VIOLATIONS'
  /** Completed visits; a visit of several attendants is shared. */
  | 'VISITS'
  /** Time of those visits. */
  | 'VISIT_TIME'
  /** The same of limits that no law sets. */
  | 'WELLBEING_VIOLATIONS'
  /** Time worked. */
  | 'WORKED'
  /** Time worked on the days on which switches are known. */
  | 'WORKED_WITH_SWITCHES'
  /** Time worked where a visit source covers the site. */
  | 'WORKED_WITH_VISITS';

/** What an amount counts. */
export type TermUnit =
  /** A whole number. */
  | 'COUNT'
  /** Seconds. */
  | 'SECONDS'
  /** Visits and shares of visits. */
  | 'VISITS';

/** A change of what holds for whom: exactly one of these. */
export type TermsChangeInput = {
  /** Accepts the contract that waits with this id; null: another change. */
  acceptContract?: string | null | undefined;
  /** Notes an agreement; null: another change. */
  addAgreement?: AddAgreementInput | null | undefined;
  /** Assigns a policy; null: another change. */
  assignPolicy?: AssignPolicyInput | null | undefined;
  /** Ends an agreement; null: another change. */
  endAgreement?: EndTermInput | null | undefined;
  /** Ends an assignment; null: another change. */
  endPolicy?: EndTermInput | null | undefined;
  /** Ends a team; null: another change. */
  endTeam?: EndTermInput | null | undefined;
  /** Moves the workweek; null: another change. */
  moveWorkweek?: MoveWorkweekInput | null | undefined;
  /** Says the zone of a site; null: another change. */
  moveZone?: MoveZoneInput | null | undefined;
  /** Sets pay, for HR alone; null: another change. */
  setPay?: SetPayInput | null | undefined;
};

/** Why there is no value. */
export type UnknownReason =
  /** There are rows, but each of them leaves it unknown. */
  | 'ALL_UNKNOWN'
  /** Fewer people contributed than the organization’s minimum group size, or the rest would be too few. */
  | 'GROUP_TOO_SMALL'
  /** Too little of the worked time is in task logs. */
  | 'LOW_COVERAGE'
  /** One of the two sides is incomplete, or they do not measure the same length of time. */
  | 'NOT_COMPARABLE'
  /** It is a figure of one person, and for her alone. */
  | 'NOT_FOR_VIEWER'
  /** The staff files do not state what it rests on. */
  | 'NOT_STATED'
  /** There is no time clock. */
  | 'NO_CLOCK'
  /** No roster covers the site. */
  | 'NO_ROSTER'
  /** No source tells of it. */
  | 'NO_SOURCE'
  /** Nobody has any facts there. */
  | 'NO_WORK_DAYS'
  /** It is known of sites, and not of teams or single people. */
  | 'SITES_ONLY'
  /** Group figures exist for whole workweeks that are over. */
  | 'WHOLE_WEEKS_ONLY'
  /** There is nothing to divide by. */
  | 'ZERO_DENOMINATOR';

/** What can be said of a figure after a change. */
export type Verdict =
  /** It moved the better way, beyond what chance between weeks explains. */
  | 'BETTER'
  /** It moved beyond what chance between weeks explains; neither way is better. */
  | 'MOVED'
  /** Fewer than four known weeks on a side. */
  | 'TOO_LITTLE'
  /** The interval holds zero: nothing, or too little to be told from chance. */
  | 'UNCLEAR'
  /** It moved the worse way, beyond what chance between weeks explains. */
  | 'WORSE';

/** A family of violations. */
export type ViolationFamily =
  /** Work outside what was agreed. */
  | 'BOUNDARY'
  /** Length of shifts and weeks. */
  | 'LENGTH'
  /** Meals and rest breaks. */
  | 'MEAL'
  /** Rest between workdays. */
  | 'REST'
  /** Days in a row. */
  | 'RUN';

/** A kind of boundary violation. */
export type ViolationKind =
  /** An average week above its limit, over a number of weeks with leave neutral. */
  | 'AVERAGE_WEEK_LONG'
  /** Work during a meal. */
  | 'MEAL_INTERRUPTED'
  /** A meal that began too late. */
  | 'MEAL_LATE'
  /** No meal or break where one is required. */
  | 'MEAL_MISSED'
  /** A meal break that was too short. */
  | 'MEAL_SHORT'
  /** Task logs outside the clock. */
  | 'OFF_CLOCK_WORK'
  /** Work before, after or without a published shift. */
  | 'OUTSIDE_SCHEDULE'
  /** A paid rest that was not given in full; only where rests are logged. */
  | 'REST_BREAK_MISSED'
  /** Too little rest between the work of two workdays. */
  | 'REST_SHORT'
  /** Too many worked days in a row. */
  | 'RUN_LONG'
  /** A shift published or moved too short a time before its start, and not at her request. */
  | 'SCHEDULE_CHANGED_LATE'
  /** All seven days of the workweek worked. */
  | 'SEVENTH_DAY'
  /** A shift that was too long. */
  | 'SHIFT_LONG'
  /** No long rest in the week. */
  | 'WEEKLY_REST_MISSED'
  /** Too many hours in a workweek or in 168 hours. */
  | 'WEEK_LONG'
  /** Work during approved leave; for HR and the person herself. */
  | 'WORKED_ON_LEAVE';

/** What the viewer says of a violation. Earlier words are kept. */
export type ViolationReviewInput = {
  /** Left out: the cause named before stays. */
  cause?: ReviewCause | null | undefined;
  /** At most 2000 characters; say nothing of patients. */
  note?: string | null | undefined;
  /** The remedy proposed, or with REMEDIED given; left out: the one proposed before stays. */
  remedy?: ReviewRemedy | null | undefined;
  /** The person herself answers time off that is proposed; the state stays as it is. */
  remedyAgreed?: boolean | null | undefined;
  /** The person herself disputes; a manager acknowledges and proposes; HR acknowledges, remedies or reopens, a dispute with a note. */
  state: ReviewState;
  /** Which violation. */
  violationId: string;
};

/** Time worked in a week. Seconds. */
export type WeekLimitsInput = {
  /** More within seven times 24 hours is critical. */
  rollingCriticalOver: number;
  /** More within seven times 24 hours is serious. */
  rollingSeriousOver: number;
  /** More in a workweek is a warning. */
  warningOver: number;
};

/** A day of the week. */
export type Weekday =
  /** ISO day 5. */
  | 'FRIDAY'
  /** ISO day 1. */
  | 'MONDAY'
  /** ISO day 6. */
  | 'SATURDAY'
  /** ISO day 7. */
  | 'SUNDAY'
  /** ISO day 4. */
  | 'THURSDAY'
  /** ISO day 2. */
  | 'TUESDAY'
  /** ISO day 3. */
  | 'WEDNESDAY';

/** Limits that a practice sets itself. Seconds, unless days. */
export type WellbeingLimitsInput = {
  /** The meal of a shift. */
  meal: MealLimitsInput;
  /** More work off the clock in a day is flagged. Seconds. */
  offClockOver: number;
  /** More work outside the schedule is flagged. Seconds. */
  outsideScheduleOver: number;
  /** Rest between two days of work. */
  rest: RestLimitsInput;
  /** Days worked in a row, at most. */
  runDays: number;
  /** The length of a shift. */
  shift: ShiftLimitsInput;
  /** Time worked in a week. */
  week: WeekLimitsInput;
};

/** What can be withdrawn. */
export type WithdrawableKind =
  /** A dated note on the charts. */
  | 'ANNOTATION'
  /** A follow-up of a weekly review. */
  | 'FOLLOW_UP'
  /** A note of a weekly review. */
  | 'NOTE';

/** Metrics × scope × period × grain × group × comparison. */
export type WorkloadInput = {
  /** What each figure is compared with. */
  comparison?: Comparison;
  /** How the period is cut into cells. */
  grain?: Grain;
  /** How the scope is cut into groups. */
  groupBy?: GroupBy;
  /** The metrics wanted, at most 30. */
  metrics: Array<MetricId>;
  /** Which days, in the zone of each site. */
  period: PeriodInput;
  /** Whose work. */
  scope: ScopeInput;
};

/** From when on workweeks begin on another weekday. */
export type WorkweekChangeInput = {
  /** The first day of the first new workweek: a day of that weekday. */
  from: string;
  /** The new weekday. */
  weekday: Weekday;
};

/** When workweeks begin. */
export type WorkweekStartInput = {
  /** At what local time, HH:MM; null: when workdays do. */
  time?: string | null | undefined;
  /** On which day. */
  weekday: Weekday;
};

export type DigestWishesQueryVariables = Exact<{ [key: string]: never; }>;


export type DigestWishesQuery = { digestWishes: Array<{ topic: Digest, isWanted: boolean, isSent: boolean }> };

export type WishDigestMutationVariables = Exact<{
  topic: Digest;
  isWanted: boolean;
}>;


export type WishDigestMutation = { wishDigest:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type AdministrationChangesQueryVariables = Exact<{
  of: Array<Administered> | Administered;
  first: number;
  after?: string | null | undefined;
}>;


export type AdministrationChangesQuery = { administrationChanges: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, subject: Administered, subjectName: string, what: AdministrationStep, before: Array<string>, after: Array<string>, changedBy: string, changedAt: string } }> } };

export type LoginsQueryVariables = Exact<{
  find: string;
  first: number;
  after?: string | null | undefined;
}>;


export type LoginsQuery = { logins: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, name: string, email: string, roles: Array<Role>, staffMemberId: string | null, staffMemberName: string | null, isDemonstration: boolean, hasJoined: boolean, isDisabled: boolean, sessions: number, linkUntil: string | null, sites: Array<{ id: string, name: string }>, teams: Array<{ id: string, name: string }> } }> } };

export type LoginChoicesQueryVariables = Exact<{ [key: string]: never; }>;


export type LoginChoicesQuery = { mapping: { candidates: Array<{ id: string, name: string, role: string | null, siteId: string | null }> }, administeredSites: Array<{ id: string, name: string, teams: Array<{ id: string, name: string, endedOn: string | null }> }> };

export type InviteLoginMutationVariables = Exact<{
  input: LoginInput;
}>;


export type InviteLoginMutation = { inviteLogin:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'LoginLinkHandedOver', path: string | null, mailedTo: string | null, expiresAt: string }
   };

export type ChangeLoginMutationVariables = Exact<{
  id: string;
  input: LoginInput;
}>;


export type ChangeLoginMutation = { changeLogin:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type DisableLoginMutationVariables = Exact<{
  id: string;
  isDisabled: boolean;
}>;


export type DisableLoginMutation = { disableLogin:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type EndLoginSessionsMutationVariables = Exact<{
  id: string;
}>;


export type EndLoginSessionsMutation = { endLoginSessions:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type MakeLoginLinkMutationVariables = Exact<{
  id: string;
}>;


export type MakeLoginLinkMutation = { makeLoginLink:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'LoginLinkHandedOver', path: string | null, mailedTo: string | null, expiresAt: string }
   };

export type AdministeredSitesQueryVariables = Exact<{ [key: string]: never; }>;


export type AdministeredSitesQuery = { administeredSites: Array<{ id: string, key: string, name: string, zone: string, jurisdiction: string | null, teams: Array<{ id: string, key: string, name: string, endedOn: string | null, members: number }> }> };

export type AddSiteMutationVariables = Exact<{
  input: NewSiteInput;
}>;


export type AddSiteMutation = { addSite:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ChangeSiteMutationVariables = Exact<{
  id: string;
  input: SiteInput;
}>;


export type ChangeSiteMutation = { changeSite:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type AddTeamMutationVariables = Exact<{
  input: NewTeamInput;
}>;


export type AddTeamMutation = { addTeam:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type RenameTeamMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameTeamMutation = { renameTeam:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ChangeSettingsMutationVariables = Exact<{
  input: PracticeSettingsInput;
}>;


export type ChangeSettingsMutation = { changeSettings:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type MetricCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type MetricCatalogueQuery = { metricCatalogue: Array<{ id: MetricId, title: string, unit: MetricUnit, better: Direction, formula: string, reads: Array<SourceFeed>, limits: string, evidence: string | null, audience: Audience, example: { given: string, numerator: number, denominator: number | null, value: number, terms: Array<{ name: TermName, unit: TermUnit, amount: number }> } }>, organizationTree: { unlockedFeeds: Array<SourceFeed>, organization: { minimumGroupSize: number } } };

export type OpenDisputesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type OpenDisputesQuery = { openDisputes: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, kind: ViolationKind, severity: Severity, basis: PolicyBasis, rule: string, clause: string, workday: string, zone: string, siteName: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, staffMember: { id: string, name: string }, evidence: Array<{ start: string, end: string }>, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }> } }> } };

export type SettleDisputeMutationVariables = Exact<{
  input: ViolationReviewInput;
}>;


export type SettleDisputeMutation = { reviewViolation:
    | { __typename: 'BoundaryViolation', id: string, state: ReviewState }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type EntranceQueryVariables = Exact<{ [key: string]: never; }>;


export type EntranceQuery = { entrance: { canStartPractice: boolean, isEmpty: boolean, demonstrationLogins: Array<{ email: string, name: string, password: string, roles: Array<Role> }> } };

export type SignInMutationVariables = Exact<{
  email: string;
  password: string;
}>;


export type SignInMutation = { signIn:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Viewer', email: string, noticeAcknowledgedAt: string | null }
   };

export type StartPracticeMutationVariables = Exact<{
  organizationName: string;
  name: string;
  email: string;
  password: string;
}>;


export type StartPracticeMutation = { startPractice:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Viewer', email: string }
   };

export type AcknowledgeNoticeMutationVariables = Exact<{ [key: string]: never; }>;


export type AcknowledgeNoticeMutation = { acknowledgeNotice: { email: string, noticeAcknowledgedAt: string | null } };

export type ChangePasswordMutationVariables = Exact<{
  current: string;
  next: string;
}>;


export type ChangePasswordMutation = { changePassword:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type LinkedLoginQueryVariables = Exact<{
  token: string;
}>;


export type LinkedLoginQuery = { linkedLogin: { name: string, email: string, organizationName: string, isInvitation: boolean } | null };

export type UseLoginLinkMutationVariables = Exact<{
  token: string;
  password: string;
}>;


export type UseLoginLinkMutation = { useLoginLink:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Viewer', email: string }
   };

export type ImportRunSummaryFragment = { id: string, fileName: string, kind: string, sourceKey: string, state: ImportState, startedAt: string, finishedAt: string | null, undoneAt: string | null, rows: number, newRows: number, changedRows: number, sameRows: number, rejectedRows: number, goneRows: number, error: string | null };

export type ImportRunsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunsQuery = { importRuns: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, fileName: string, kind: string, sourceKey: string, state: ImportState, startedAt: string, finishedAt: string | null, undoneAt: string | null, rows: number, newRows: number, changedRows: number, sameRows: number, rejectedRows: number, goneRows: number, error: string | null } }> } };

export type ImportRunQueryVariables = Exact<{
  id: string;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRunQuery = { importRun: { seconds: number, warnings: Array<string>, keptUntil: string | null, id: string, fileName: string, kind: string, sourceKey: string, state: ImportState, startedAt: string, finishedAt: string | null, undoneAt: string | null, rows: number, newRows: number, changedRows: number, sameRows: number, rejectedRows: number, goneRows: number, error: string | null, said: { site: string | null, zone: string | null, dateOrder: DateOrder | null, staff: string | null, mealRecording: MealRecording | null }, reading: Array<{ name: string, value: string }>, rejected: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { line: number, place: string | null, field: string | null, reason: string, text: string, staffMemberName: string | null, workday: string | null } }> } } | null };

export type UndoImportRunMutationVariables = Exact<{
  id: string;
}>;


export type UndoImportRunMutation = { undoImportRun:
    | { __typename: 'ImportRun', id: string, state: ImportState }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type SourcesQuery = { sources: Array<{ id: string, key: string, siteName: string | null, zone: string | null, feeds: Array<SourceFeed>, isMapped: boolean, completeUntil: string | null, lastRun: { id: string, fileName: string, state: ImportState, startedAt: string, finishedAt: string | null } | null }> };

export type UnlocksQueryVariables = Exact<{ [key: string]: never; }>;


export type UnlocksQuery = { organizationTree: { unlockedFeeds: Array<SourceFeed>, sites: Array<{ id: string, name: string, zone: string }> }, metricCatalogue: Array<{ id: MetricId, title: string, reads: Array<SourceFeed> }> };

export type ImportProgressSubscriptionVariables = Exact<{
  runId: string;
}>;


export type ImportProgressSubscription = { importProgress: { state: ImportState, rows: number, totalRows: number, bytes: number, totalBytes: number, rowsPerSecond: number | null, secondsLeft: number | null, staleWeeks: number } };

export type ForgetColumnMappingsMutationVariables = Exact<{
  sourceId: string;
}>;


export type ForgetColumnMappingsMutation = { forgetColumnMappings:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string }
   };

export type ReplayOutcomeFragment = { rejectedBefore: number, rejectedAfter: number, digest: string, files: Array<{ fileName: string, runId: string, rows: number, rejectedRows: number, warnings: Array<string> }>, tables: Array<{ table: LedgerTable, new: number, changed: number, gone: number, same: number }>, people: Array<{ staffMemberName: string, table: LedgerTable, before: number, after: number }> | null };

export type PreviewReplayMutationVariables = Exact<{
  id: string;
  input: ReplayInput;
}>;


export type PreviewReplayMutation = { previewReplay:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'Replay', rejectedBefore: number, rejectedAfter: number, digest: string, files: Array<{ fileName: string, runId: string, rows: number, rejectedRows: number, warnings: Array<string> }>, tables: Array<{ table: LedgerTable, new: number, changed: number, gone: number, same: number }>, people: Array<{ staffMemberName: string, table: LedgerTable, before: number, after: number }> | null }
   };

export type AcceptReplayMutationVariables = Exact<{
  id: string;
  input: ReplayInput;
  digest: string;
}>;


export type AcceptReplayMutation = { acceptReplay:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'Replay', rejectedBefore: number, rejectedAfter: number, digest: string, files: Array<{ fileName: string, runId: string, rows: number, rejectedRows: number, warnings: Array<string> }>, tables: Array<{ table: LedgerTable, new: number, changed: number, gone: number, same: number }>, people: Array<{ staffMemberName: string, table: LedgerTable, before: number, after: number }> | null }
   };

export type OutboxQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  states?: Array<MailState> | MailState | null | undefined;
}>;


export type OutboxQuery = { outbox: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, kind: MailKind, recipientName: string, recipientAddress: string, subject: string | null, state: MailState, way: MailWay | null, queuedAt: string, attempts: number, nextAttemptAt: string | null, finishedAt: string | null, failure: MailFailure | null, failureText: string | null, decidedBy: string | null } }> } };

export type DecideMailMutationVariables = Exact<{
  id: string;
  decision: MailDecision;
}>;


export type DecideMailMutation = { decideMail:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type SendTestMailMutationVariables = Exact<{ [key: string]: never; }>;


export type SendTestMailMutation = { sendTestMail:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type MailPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type MailPolicyQuery = { mailPolicy: { zone: string | null, zoneInForce: string, delivery: Delivery, sendsDigests: boolean }, mailWayOut: { way: MailWay, from: string, folder: string | null } };

export type SaveMailPolicyMutationVariables = Exact<{
  input: MailPolicyInput;
}>;


export type SaveMailPolicyMutation = { saveMailPolicy:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type ReportSchedulesQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportSchedulesQuery = { reportSchedules: Array<{ id: string, name: string, grouping: StaffingGrouping, siteIds: Array<string>, teamIds: Array<string>, columns: Array<string>, format: ReportFormat, paper: Paper | null, cadence: Cadence, daysAfter: number, localTime: string, isPaused: boolean, nextAt: string | null, nextPeriod: { from: string, to: string } | null, recipients: Array<{ id: string, name: string, email: string, isEntitled: boolean, isWanted: boolean }>, latestMails: Array<{ recipientName: string, state: MailState, failure: MailFailure | null, finishedAt: string | null, period: { from: string, to: string } }> }>, possibleReportRecipients: Array<{ id: string, name: string, email: string }>, reportDefinitions: Array<{ id: string, name: string, grouping: StaffingGrouping, siteIds: Array<string>, teamIds: Array<string>, columns: Array<string> }>, mailPolicy: { zoneInForce: string } };

export type SaveReportScheduleMutationVariables = Exact<{
  input: ReportScheduleInput;
}>;


export type SaveReportScheduleMutation = { saveReportSchedule:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type PauseReportScheduleMutationVariables = Exact<{
  id: string;
  isPaused: boolean;
}>;


export type PauseReportScheduleMutation = { pauseReportSchedule:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type RemoveReportScheduleMutationVariables = Exact<{
  id: string;
}>;


export type RemoveReportScheduleMutation = { removeReportSchedule:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type MappingQueryVariables = Exact<{ [key: string]: never; }>;


export type MappingQuery = { mapping: { placeholders: Array<{ id: string, key: string, name: string, rows: number, siteName: string | null, sourceKey: string }>, candidates: Array<{ id: string, name: string, role: string | null, siteId: string | null, teamId: string | null }>, activities: Array<{ id: string, name: string, rows: number, categories: Array<{ category: TaskCategory, validFrom: string }>, namings: Array<{ sourceKey: string, externalKey: string }> }>, activityMerges: Array<{ id: string, fromName: string, intoName: string, mergedBy: string, mergedAt: string, undoneBy: string | null, undoneAt: string | null }>, merges: Array<{ id: string, fromName: string, intoName: string, mergedBy: string, mergedAt: string, undoneBy: string | null, undoneAt: string | null, isCovered: boolean }> }, organizationTree: { today: string, sites: Array<{ id: string, name: string, teams: Array<{ id: string, name: string }> }> } };

export type MapStaffMemberMutationVariables = Exact<{
  placeholderId: string;
  staffMemberId: string;
}>;


export type MapStaffMemberMutation = { mapStaffMember:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type AdoptStaffMemberMutationVariables = Exact<{
  placeholderId: string;
  name: string;
  siteId: string;
  teamId?: string | null | undefined;
  validFrom: string;
}>;


export type AdoptStaffMemberMutation = { adoptStaffMember:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SetActivityCategoriesMutationVariables = Exact<{
  activityIds: Array<string> | string;
  category: TaskCategory;
  validFrom: string;
}>;


export type SetActivityCategoriesMutation = { setActivityCategories:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type MergeActivitiesMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeActivitiesMutation = { mergeActivities:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type UndoActivityMergeMutationVariables = Exact<{
  mergeId: string;
}>;


export type UndoActivityMergeMutation = { undoActivityMerge:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type MergeStaffMembersMutationVariables = Exact<{
  fromId: string;
  intoId: string;
}>;


export type MergeStaffMembersMutation = { mergeStaffMembers:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type UndoStaffMergeMutationVariables = Exact<{
  mergeId: string;
}>;


export type UndoStaffMergeMutation = { undoStaffMerge:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ActivityReachQueryVariables = Exact<{
  activityIds: Array<string> | string;
  from: string;
}>;


export type ActivityReachQuery = { mapping: { activityReach: { rows: number, people: number } } };

export type AddActivityMutationVariables = Exact<{
  key: string;
  name: string;
  category: TaskCategory;
}>;


export type AddActivityMutation = { addActivity:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type RenameActivityMutationVariables = Exact<{
  id: string;
  name: string;
}>;


export type RenameActivityMutation = { renameActivity:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type MyWeekQueryVariables = Exact<{
  weekStarting: string;
}>;


export type MyWeekQuery = { myWeek:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'MyWeek', zone: string, visits: number | null, returningVisits: number | null, period: { from: string, to: string }, untimed: Array<{ category: TaskCategory | null, seconds: number }>, days: Array<{ date: string, workedSeconds: number, scheduledSeconds: number | null, mealSeconds: number, mealStatus: MealStatus, restBeforeSeconds: number | null, offClockSeconds: number | null, untimedSeconds: number, incomplete: Array<{ feed: SourceFeed, reason: IncompleteReason }> }>, overtime: { policyId: string, policyTitle: string, source: string, workedSeconds: number, regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number, trace: Array<{ rule: string, clause: string, day: string, seconds: number }>, steps: Array<{ part: OvertimePart, day: string, rule: string, clause: string, multiplier: string, seconds: number, people: number, combination: PolicyCombination | null, parameters: { id: string, kind: OvertimeRuleKind, limitSeconds: number, multiplier: string, clause: string, agreement: PolicyAgreement | null, firstDayWorked: number | null, lastDayWorked: number | null, onlyBelowMinimumWageTimes: string | null } | null }> } | null, payQuestions: Array<{ id: string, kind: PayQuestionKind, workday: string, start: string, end: string, zone: string, siteName: string, seconds: number, state: PayQuestionState, isChanged: boolean, history: Array<{ act: SettlementAct, answer: PayAnswer | null, note: string | null, by: string, at: string }> }>, unconfirmed: { seconds: number, recorded: { workedSeconds: number, overtimeSeconds: number, doubletimeSeconds: number }, counted: { workedSeconds: number, overtimeSeconds: number, doubletimeSeconds: number } } | null, violations: Array<{ id: string, kind: ViolationKind, family: ViolationFamily, severity: Severity, workday: string, zone: string, rule: string, clause: string, basis: PolicyBasis, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, decidedAt: string | null, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }>, evidence: Array<{ start: string, end: string }> }> }
   };

export type MyFiguresQueryVariables = Exact<{
  input: WorkloadInput;
}>;


export type MyFiguresQuery = { workload:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'Workload', groups: Array<{ id: string | null, cells: Array<{ incompleteDays: number, period: { from: string, to: string }, values: Array<{ metric: MetricId, value: number | null, reason: UnknownReason | null, numerator: number | null, denominator: number | null, days: number, knownDays: number, comparison: { value: number | null, change: number | null, reason: UnknownReason | null } | null }> }> }> }
   };

export type ReviewOwnViolationMutationVariables = Exact<{
  input: ViolationReviewInput;
}>;


export type ReviewOwnViolationMutation = { reviewViolation:
    | { __typename: 'BoundaryViolation', id: string, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, decidedAt: string | null, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }> }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type OwnNoLongerFoundQueryVariables = Exact<{
  scope: ScopeInput;
  period: PeriodInput;
}>;


export type OwnNoLongerFoundQuery = { violationsNoLongerFound: Array<{ id: string, kind: ViolationKind, workday: string, siteName: string | null, rule: string | null, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, staffMember: { id: string, name: string }, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }> }> };

export type ReplyToPayQuestionMutationVariables = Exact<{
  questionId: string;
  answer: PayAnswer;
  note?: string | null | undefined;
}>;


export type ReplyToPayQuestionMutation = { replyToPayQuestion:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayQuestions', questions: Array<{ id: string, state: PayQuestionState }> }
   };

export type MyStrainQueryVariables = Exact<{
  day: string;
}>;


export type MyStrainQuery = { myStrain:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'WorkStrain', version: number, index: number | null, band: StrainBand | null, low: number | null, high: number | null, isBorderline: boolean, availableWeight: number, leastWeight: number, shifts: number, leastShifts: number, leftOutDays: number, window: { from: string, to: string }, parts: Array<{ component: StrainComponent, weight: number, score: number | null, contribution: number | null, gap: StrainGap | null, scales: Array<{ measure: StrainMeasure, value: number | null, anchors: Array<number> }> }>, counterfactual: { component: StrainComponent, amount: number, index: number } | null, weeks: Array<{ index: number | null, band: StrainBand | null, period: { from: string, to: string } }>, alert: { component: StrainComponent, weeks: number } | null, safetyFlags: Array<{ id: string, kind: ViolationKind, rule: string, workday: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null }> }
   };

export type PayPeriodQueryVariables = Exact<{
  day: string;
}>;


export type PayPeriodQuery = { payPeriod:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayPeriodState', isOver: boolean, linesSha256: string, period: { from: string, to: string }, checkList: Array<{ kind: PayrollCheckKind, count: number }>, close: { sequence: number, reason: string, linesSha256: string, closedByName: string, closedAt: string } | null, lines: Array<{ staffMemberId: string, staffMemberName: string, code: PayCode, seconds: number, isAdjustment: boolean, period: { from: string, to: string } }> }
   };

export type ClosePayPeriodMutationVariables = Exact<{
  day: string;
  reason: string;
  linesSha256: string;
}>;


export type ClosePayPeriodMutation = { closePayPeriod:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayPeriodState', isOver: boolean }
   };

export type PayrollClosesQueryVariables = Exact<{ [key: string]: never; }>;


export type PayrollClosesQuery = { payrollCloses: Array<{ sequence: number, closedByName: string, closedAt: string, lineCount: number, linesSha256: string, period: { from: string, to: string } }> };

export type PayrollLayoutQueryVariables = Exact<{ [key: string]: never; }>;


export type PayrollLayoutQuery = { payrollLayout: { dateFormat: PayrollDateFormat, delimiter: string, columns: Array<{ field: PayrollField, heading: string }>, codes: Array<{ code: PayCode, as: string }> } };

export type PayrollPreviewQueryVariables = Exact<{
  day: string;
  layout: PayrollLayoutInput;
}>;


export type PayrollPreviewQuery = { payrollPreview:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayrollPreview', text: string }
   };

export type SavePayrollLayoutMutationVariables = Exact<{
  layout: PayrollLayoutInput;
}>;


export type SavePayrollLayoutMutation = { savePayrollLayout:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayrollLayout', delimiter: string }
   };

export type TermsQueryVariables = Exact<{ [key: string]: never; }>;


export type TermsQuery = { terms: { organizationType: OrganizationType, today: string, sites: Array<{ siteId: string, siteName: string, jurisdiction: string | null, breakLaw: BreakLaw, overtime: { id: string, version: number, title: string }, limits: { id: string, version: number, title: string }, preset: { id: string, version: number, title: string } | null }>, assignments: Array<{ id: string, siteId: string | null, contractId: string | null, staffMemberName: string | null, policyId: string, policyVersion: number, title: string, layer: PolicyLayer | null, validFrom: string, validTo: string | null, assignedAt: string, assignedBy: string | null }>, agreements: Array<{ id: string, staffMemberName: string, agreement: PolicyAgreement, validFrom: string, validTo: string | null }>, contracts: Array<{ id: string, staffMemberId: string, staffMemberName: string, siteId: string, validFrom: string, validTo: string | null }>, waiting: Array<{ id: string, staffMemberName: string, siteId: string, validFrom: string, validTo: string | null, weeklySeconds: number | null, agreements: Array<PolicyAgreement> | null, hasPay: boolean }>, ownLimits: Array<{ version: number, title: string, statedOn: string, statedBy: string, limits: { runDays: number, offClockOver: number, outsideScheduleOver: number, rest: { warningBelow: number, seriousBelow: number, criticalBelow: number }, shift: { warningOver: number, seriousOver: number, criticalElapsedOver: number }, week: { warningOver: number, rollingSeriousOver: number, rollingCriticalOver: number }, meal: { requiredOver: number, beginsBy: number, minimum: number, restUpTo: number } } }>, defaultLimits: { runDays: number, offClockOver: number, outsideScheduleOver: number, rest: { warningBelow: number, seriousBelow: number, criticalBelow: number }, shift: { warningOver: number, seriousOver: number, criticalElapsedOver: number }, week: { warningOver: number, rollingSeriousOver: number, rollingCriticalOver: number }, meal: { requiredOver: number, beginsBy: number, minimum: number, restUpTo: number } } } };

export type LimitsFragment = { runDays: number, offClockOver: number, outsideScheduleOver: number, rest: { warningBelow: number, seriousBelow: number, criticalBelow: number }, shift: { warningOver: number, seriousOver: number, criticalElapsedOver: number }, week: { warningOver: number, rollingSeriousOver: number, rollingCriticalOver: number }, meal: { requiredOver: number, beginsBy: number, minimum: number, restUpTo: number } };

export type PayRatesQueryVariables = Exact<{ [key: string]: never; }>;


export type PayRatesQuery = { payRates: Array<{ id: string, staffMemberName: string, basis: PolicyPayBasis, amount: string, per: SalaryPeriod | null, hoursCovered: string | null, validFrom: string, validTo: string | null }> };

export type StateOwnLimitsMutationVariables = Exact<{
  title: string;
  limits: WellbeingLimitsInput;
}>;


export type StateOwnLimitsMutation = { stateOwnLimits:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'OwnLimitsStated', version: number }
   };

export type SetPayPeriodMutationVariables = Exact<{
  kind: PayPeriodKind;
  anchorDate: string;
}>;


export type SetPayPeriodMutation = { setPayPeriod:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type DeclineContractMutationVariables = Exact<{
  contractId: string;
}>;


export type DeclineContractMutation = { declineContract:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type PoliciesQueryVariables = Exact<{ [key: string]: never; }>;


export type PoliciesQuery = { policies: Array<{ id: string, version: number, title: string, basis: PolicyBasis, combination: PolicyCombination, weekStartsOn: Weekday, agreements: Array<PolicyAgreement>, onlyFor: Array<OrganizationType> | null, effectiveFrom: string, effectiveTo: string | null, source: string, verifiedOn: string, notCompared: Array<string>, rules: Array<{ id: string, kind: OvertimeRuleKind, limitSeconds: number, multiplier: string, clause: string, agreement: PolicyAgreement | null, firstDayWorked: number | null, lastDayWorked: number | null, onlyBelowMinimumWageTimes: string | null }>, requirements: Array<{ id: string, topic: RequirementTopic, clause: string | null, seconds: number | null, overSeconds: number | null, beginsBySeconds: number | null, count: number | null }> }> };

export type EvaluatePolicyQueryVariables = Exact<{
  input: PolicyEvaluationInput;
}>;


export type EvaluatePolicyQuery = { evaluatePolicy:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PolicyEvaluation', policy: string, weeks: Array<{ weekStarting: string, workedSeconds: number, regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number, premiums: Array<{ kind: string, hours: string, day: string, clause: string, amount: string | null }>, pay: { regularRate: string | null, total: string, lines: Array<{ kind: string, hours: string | null, rate: string | null, amount: string }> } | null, trace: Array<{ rule: string, clause: string, day: string, seconds: number, multiplier: string }> }>, violations: Array<{ kind: ViolationKind, severity: Severity, rule: string, clause: string, basis: PolicyBasis, policy: string, day: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, evidence: Array<{ start: string, end: string }> }>, averages: Array<{ from: string, to: string, weeks: number, averageHours: string | null, missingDays: number }> | null, rounding: { minutes: number, paid: string, rawSeconds: number, roundedSeconds: number, driftSeconds: number, favours: string } | null, notes: Array<{ path: string | null, code: PolicyNoteCode, weekStarting: string | null }> }
   };

export type GoneRowsQueryVariables = Exact<{
  state?: GoneState | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type GoneRowsQuery = { quarantine: { gone: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, table: LedgerTable, state: GoneState, sourceKey: string, fileName: string, line: number, laterFileName: string, staffMemberName: string | null, siteName: string | null, day: string | null, startedAt: string | null, endedAt: string | null, zone: string, seconds: number | null } }> } } };

export type DecideGoneRowsMutationVariables = Exact<{
  ids: Array<string> | string;
  remove: boolean;
}>;


export type DecideGoneRowsMutation = { decideGoneRows: { rows: number } };

export type DecideGoneRowsOfRunMutationVariables = Exact<{
  runId: string;
  remove: boolean;
}>;


export type DecideGoneRowsOfRunMutation = { decideGoneRowsOfRun: { rows: number } };

export type QuarantineDeskQueryVariables = Exact<{ [key: string]: never; }>;


export type QuarantineDeskQuery = { quarantine: { rejections: Array<{ code: RejectionCode, sourceKey: string, rows: number, oldest: string }>, doubts: Array<{ code: DoubtCode, sourceKey: string, rows: number, oldest: string }>, goneGroups: Array<{ runId: string, fileName: string, sourceKey: string, rows: number }>, missingHours: Array<{ staffMemberId: string, staffMemberName: string, workday: string, rows: number, missingSeconds: number | null, basis: MissingBasis | null }> } };

export type QuarantinedRowsQueryVariables = Exact<{
  state?: RejectedState | null | undefined;
  code?: RejectionCode | null | undefined;
  sourceKey?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type QuarantinedRowsQuery = { quarantine: { rejected: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, runId: string, line: number, place: string | null, sourceKey: string, fileName: string, kind: string, code: RejectionCode, field: string | null, reason: string, text: string, canAddPunch: boolean, staffMemberName: string | null, workday: string | null, state: RejectedState, decisionReason: string | null, rejectedAt: string, alike: number, cells: Array<{ column: string, value: string, isHidden: boolean }>, suggestions: Array<{ code: FixCode, column: string, value: string }> } }> } } };

export type DoubtfulRowsQueryVariables = Exact<{
  isDismissed?: boolean | null | undefined;
  code?: DoubtCode | null | undefined;
  sourceKey?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type DoubtfulRowsQuery = { quarantine: { doubtful: { totalCount: number, pageInfo: { endCursor: string | null }, edges: Array<{ node: { id: string, code: DoubtCode, sourceKey: string, fileName: string, line: number, staffMemberId: string | null, staffMemberName: string | null, workday: string | null, startedAt: string, endedAt: string, zone: string, takenSeconds: number | null, otherSeconds: number | null, isDismissed: boolean, dismissalReason: string | null } }> } } };

export type RetryRejectedRowsMutationVariables = Exact<{
  input: RetryInput;
}>;


export type RetryRejectedRowsMutation = { retryRejectedRows:
    | { __typename: 'InputProblem', code: string, field: string | null, message: string }
    | { __typename: 'RetryOutcome', acceptedRows: number, interpreted: Array<string>, stillRejected: Array<{ line: number, reason: string }> }
   };

export type DismissRejectedRowsMutationVariables = Exact<{
  rows: Array<RejectedRowKey> | RejectedRowKey;
  withAlike: boolean;
  reason: string;
}>;


export type DismissRejectedRowsMutation = { dismissRejectedRows:
    | { __typename: 'Dismissed', rows: number }
    | { __typename: 'InputProblem', code: string, field: string | null, message: string }
   };

export type DismissDoubtsMutationVariables = Exact<{
  ids: Array<string> | string;
  reason: string;
}>;


export type DismissDoubtsMutation = { dismissDoubts:
    | { __typename: 'Dismissed', rows: number }
    | { __typename: 'InputProblem', code: string, field: string | null, message: string }
   };

export type DismissDoubtsAlikeMutationVariables = Exact<{
  code: DoubtCode;
  sourceKey: string;
  reason: string;
}>;


export type DismissDoubtsAlikeMutation = { dismissDoubtsAlike:
    | { __typename: 'Dismissed', rows: number }
    | { __typename: 'InputProblem', code: string, field: string | null, message: string }
   };

export type AccessReceiptsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type AccessReceiptsQuery = { accessReceipts: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, lookedAt: string, viewerName: string, viewerRoles: Array<Role>, page: string, periodFrom: string | null, periodTo: string | null } }> } };

export type RoundingReportQueryVariables = Exact<{
  scope: ScopeInput;
  period: PeriodInput;
}>;


export type RoundingReportQuery = { roundingReport:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'RoundingReport', settings: Array<{ siteId: string, siteName: string, validFrom: string, stepMinutes: number | null, paid: PaidTime, setBy: string, setAt: string }>, rows: Array<{ shifts: number, rawSeconds: number, roundedSeconds: number, driftSeconds: number, paidDriftSeconds: number, favours: Favoured, staffMember: { id: string, name: string } }> }
   };

export type RoundedShiftsQueryVariables = Exact<{
  staffMemberId: string;
  period: PeriodInput;
}>;


export type RoundedShiftsQuery = { roundedShifts: Array<{ workday: string, siteName: string, zone: string, start: string, end: string, roundedStart: string | null, roundedEnd: string | null, rawSeconds: number, roundedSeconds: number, stepMinutes: number, paid: PaidTime }> };

export type SetSiteRoundingMutationVariables = Exact<{
  input: SiteRoundingInput;
}>;


export type SetSiteRoundingMutation = { setSiteRounding:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type KeptSourcesQueryVariables = Exact<{ [key: string]: never; }>;


export type KeptSourcesQuery = { sources: Array<{ id: string, key: string, siteId: string | null, siteName: string | null, zone: string | null, statedZone: string | null, dateOrder: DateOrder | null, feeds: Array<SourceFeed>, completeness: Array<{ feed: SourceFeed, siteName: string, completeUntil: string, isExplicit: boolean }>, alert: { id: string, silentSince: string, seenAt: string | null } | null, tokens: Array<{ id: string, name: string, kinds: Array<string>, expiresAt: string, lastUsedAt: string | null, revokedAt: string | null }>, pull: { kind: PullKind, health: SourceHealth, folder: string | null, hasSecret: boolean, everyMinutes: number, quietAfterHours: number, isPaused: boolean, nextRunAt: string, lastBeganAt: string | null, lastOutcome: PullOutcome | null, lastError: string | null, refusedFiles: Array<{ name: string, reason: string }>, settings: { address: string, fileKind: string | null, signIn: SignInWay, clientId: string | null, tokenAddress: string | null, scope: string | null, searches: Array<string>, workspace: string | null, afterTaking: AfterTaking } } | null, lastRun: { id: string, fileName: string, startedAt: string } | null }>, organizationTree: { sites: Array<{ id: string, name: string }> } };

export type SaveSourceMutationVariables = Exact<{
  input: SourceInput;
}>;


export type SaveSourceMutation = { saveSource:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type TestSourceMutationVariables = Exact<{
  input: SourceInput;
}>;


export type TestSourceMutation = { testSource:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'SourceTest', message: string }
   };

export type PauseSourceMutationVariables = Exact<{
  id: string;
  isPaused: boolean;
}>;


export type PauseSourceMutation = { pauseSource:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type PullSourceNowMutationVariables = Exact<{
  id: string;
}>;


export type PullSourceNowMutation = { pullSourceNow:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type SetCompleteUntilMutationVariables = Exact<{
  sourceId: string;
  day: string;
  mayMoveBack: boolean;
}>;


export type SetCompleteUntilMutation = { setCompleteUntil:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type NoteSourceAlertMutationVariables = Exact<{
  id: string;
}>;


export type NoteSourceAlertMutation = { noteSourceAlert:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type CreatePushTokenMutationVariables = Exact<{
  sourceId: string;
  name: string;
  kinds: Array<string> | string;
  days: number;
}>;


export type CreatePushTokenMutation = { createPushToken:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'NewPushToken', id: string, token: string }
   };

export type RevokePushTokenMutationVariables = Exact<{
  id: string;
}>;


export type RevokePushTokenMutation = { revokePushToken:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type StaffingListsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffingListsQuery = { staffingLists: { people: Array<{ key: string, name: string }>, sites: Array<{ key: string, name: string }>, employments: Array<{ id: string, staffMemberName: string, staffing: Staffing, validFrom: string, validTo: string | null, separation: Separation | null }>, credentials: Array<{ id: string, staffMemberName: string, credential: string, validFrom: string | null, expiresOn: string | null }>, positions: Array<{ id: string, siteName: string, role: string, fullTimePositions: number, validFrom: string | null, validTo: string | null }>, providers: Array<{ id: string, key: string, siteName: string, fullTimePositions: number, validFrom: string | null, validTo: string | null }> } };

export type SaveEmploymentMutationVariables = Exact<{
  input: EmploymentInput;
}>;


export type SaveEmploymentMutation = { saveEmployment:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SaveCredentialMutationVariables = Exact<{
  input: CredentialInput;
}>;


export type SaveCredentialMutation = { saveCredential:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SavePositionMutationVariables = Exact<{
  input: BudgetedPositionInput;
}>;


export type SavePositionMutation = { saveBudgetedPosition:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type SaveProviderMutationVariables = Exact<{
  input: ProviderInput;
}>;


export type SaveProviderMutation = { saveProvider:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type RemoveStaffingLineMutationVariables = Exact<{
  list: StaffingList;
  id: string;
}>;


export type RemoveStaffingLineMutation = { removeStaffingLine:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ReportExportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ReportExportsQuery = { reportExports: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, exportedAt: string, generatedAt: string, by: string | null, format: ReportFormat, grouping: StaffingGrouping, siteNames: Array<string> | null, teamNames: Array<string> | null, definitionName: string | null, definitionVersion: number | null, hasTable: boolean, rowCount: number, rowsSha256: string, fileSha256: string | null, fileBytes: number | null, period: { from: string, to: string } } }> } };

export type ReportExportTodayQueryVariables = Exact<{
  id: string;
}>;


export type ReportExportTodayQuery = { reportExportToday:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'ReportExportToday', generatedAt: string, comparedCells: number, policies: { before: Array<string>, today: Array<string> }, completeUntil: { before: string | null, today: string | null }, differences: Array<{ rowKey: string, rowName: string, causes: Array<DifferenceCause>, column: { id: string, title: string, format: ColumnFormat }, before: { value: number | null, text: string | null, reason: UnknownReason | null } | null, today: { value: number | null, text: string | null, reason: UnknownReason | null } | null }> }
   };

export type ReportDefinitionsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReportDefinitionsQuery = { reportDefinitions: Array<{ id: string, version: number, name: string, period: string, grouping: StaffingGrouping, siteIds: Array<string>, teamIds: Array<string>, columns: Array<string>, savedByName: string, savedAt: string }> };

export type ReportDefinitionVersionsQueryVariables = Exact<{
  id: string;
}>;


export type ReportDefinitionVersionsQuery = { reportDefinitionVersions: Array<{ id: string, version: number, name: string, period: string, grouping: StaffingGrouping, siteIds: Array<string>, teamIds: Array<string>, columns: Array<string>, savedByName: string, savedAt: string }> };

export type SaveReportDefinitionMutationVariables = Exact<{
  input: SaveReportDefinitionInput;
}>;


export type SaveReportDefinitionMutation = { saveReportDefinition:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'ReportDefinition', id: string, name: string, version: number }
   };

export type RemoveReportDefinitionMutationVariables = Exact<{
  id: string;
}>;


export type RemoveReportDefinitionMutation = { removeReportDefinition:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'ReportDefinition', id: string }
   };

export type StaffingReportQueryVariables = Exact<{
  input: StaffingReportInput;
}>;


export type StaffingReportQuery = { staffingReport:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'StaffingReport', grouping: StaffingGrouping, completeUntil: string | null, incompleteDays: number, policies: Array<string>, siteNames: Array<string>, teamNames: Array<string> | null, zones: Array<string>, rowCount: number, rowsSha256: string, suppressedCells: number, disputedViolations: number, period: { from: string, to: string }, columns: Array<{ id: string, title: string, format: ColumnFormat, formula: string, metric: MetricId | null }>, rows: Array<{ key: string, cells: Array<{ value: number | null, text: string | null, reason: UnknownReason | null }> }>, totals: { key: string, cells: Array<{ value: number | null, text: string | null, reason: UnknownReason | null }> } }
   };

export type OvertimeStepsQueryVariables = Exact<{
  input: StaffingReportInput;
  rowKey: string;
}>;


export type OvertimeStepsQuery = { overtimeSteps:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'OvertimeSteps', steps: Array<{ part: OvertimePart, day: string, rule: string, clause: string, multiplier: string, seconds: number, people: number, combination: PolicyCombination | null, parameters: { id: string, kind: OvertimeRuleKind, limitSeconds: number, multiplier: string, clause: string, agreement: PolicyAgreement | null, firstDayWorked: number | null, lastDayWorked: number | null, onlyBelowMinimumWageTimes: string | null } | null }> }
   };

export type StaffingColumnsQueryVariables = Exact<{ [key: string]: never; }>;


export type StaffingColumnsQuery = { staffingColumns: Array<{ id: string, title: string, formula: string, section: ColumnSection, isOfOnePerson: boolean }> };

export type StaffingTrendQueryVariables = Exact<{
  input: StaffingReportInput;
}>;


export type StaffingTrendQuery = { staffingTrend:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'ReportTrend', columns: Array<{ id: string, title: string, format: ColumnFormat }>, weeks: Array<{ from: string, to: string, cells: Array<{ value: number | null, text: string | null, reason: UnknownReason | null }> }> }
   };

export type OwnLogPartsFragment = { zone: string, activities: Array<{ id: string, name: string, category: TaskCategory | null }>, tasks: Array<{ id: string, activityId: string, startedAt: string, endedAt: string }>, running: { id: string, at: string, activityId: string | null } | null, endless: Array<{ id: string, at: string, activityId: string | null }> };

export type MyLogQueryVariables = Exact<{ [key: string]: never; }>;


export type MyLogQuery = { myLog:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'OwnLog', zone: string, activities: Array<{ id: string, name: string, category: TaskCategory | null }>, tasks: Array<{ id: string, activityId: string, startedAt: string, endedAt: string }>, running: { id: string, at: string, activityId: string | null } | null, endless: Array<{ id: string, at: string, activityId: string | null }> }
   };

export type SwitchTasksMutationVariables = Exact<{
  switches: Array<TaskSwitchInput> | TaskSwitchInput;
}>;


export type SwitchTasksMutation = { switchTasks:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'OwnLog', zone: string, activities: Array<{ id: string, name: string, category: TaskCategory | null }>, tasks: Array<{ id: string, activityId: string, startedAt: string, endedAt: string }>, running: { id: string, at: string, activityId: string | null } | null, endless: Array<{ id: string, at: string, activityId: string | null }> }
   };

export type ToSettleQueryVariables = Exact<{
  scope: ScopeInput;
  period: PeriodInput;
  first: number;
  after?: string | null | undefined;
  filter?: PayQuestionFilter | null | undefined;
  states?: Array<PayQuestionState> | PayQuestionState | null | undefined;
}>;


export type ToSettleQuery = { payQuestions: { pageInfo: { endCursor: string | null }, counts: Array<{ kind: PayQuestionKind, count: number, seconds: number }>, edges: Array<{ node: { id: string, kind: PayQuestionKind, workday: string, start: string, end: string, siteName: string, zone: string, seconds: number, rule: string | null, clause: string | null, state: PayQuestionState, isChanged: boolean, mayReply: boolean, staffMember: { id: string, name: string }, evidence: Array<{ start: string, end: string }>, history: Array<{ act: SettlementAct, answer: PayAnswer | null, note: string | null, by: string, at: string }>, whatIf: { seconds: number, recorded: { workedSeconds: number, overtimeSeconds: number, doubletimeSeconds: number }, counted: { workedSeconds: number, overtimeSeconds: number, doubletimeSeconds: number } } | null } }> }, ofEveryKind: { counts: Array<{ kind: PayQuestionKind, count: number }> } };

export type SettlePayQuestionMutationVariables = Exact<{
  questionIds: Array<string> | string;
  answer: PayAnswer;
  reason?: string | null | undefined;
}>;


export type SettlePayQuestionMutation = { settlePayQuestions:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayQuestions', questions: Array<{ id: string, state: PayQuestionState }> }
   };

export type ProposeSettlementMutationVariables = Exact<{
  questionId: string;
  answer: PayAnswer;
  note?: string | null | undefined;
}>;


export type ProposeSettlementMutation = { proposeSettlement:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayQuestions', questions: Array<{ id: string, state: PayQuestionState }> }
   };

export type ReopenPayQuestionMutationVariables = Exact<{
  questionId: string;
  reason?: string | null | undefined;
}>;


export type ReopenPayQuestionMutation = { reopenPayQuestion:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'PayQuestions', questions: Array<{ id: string, state: PayQuestionState }> }
   };

export type AnnotationsQueryVariables = Exact<{
  scope: ScopeInput;
  period: PeriodInput;
}>;


export type AnnotationsQuery = { annotations: Array<{ id: string, day: string, icon: AnnotationIcon, words: string, placeName: string, by: string, mayWithdraw: boolean }> };

export type DelegationQueryVariables = Exact<{
  scope: ScopeInput;
  day: string;
}>;


export type DelegationQuery = { delegation:
    | { __typename: 'Delegation', weeks: number, withheldWeeks: number, period: { from: string, to: string }, bars: Array<{ category: TaskCategory, activityName: string | null, seconds: number, weeks: number }> }
    | { __typename: 'InputProblem', code: string, message: string }
   };

export type DidItHelpQueryVariables = Exact<{
  input: HelpInput;
}>;


export type DidItHelpQuery = { didItHelp:
    | { __typename: 'DidItHelp', before: { from: string, to: string }, after: { from: string, to: string }, places: Array<{ id: string, name: string, isLeftOut: boolean }>, findings: Array<{ metric: MetricId, before: number | null, after: number | null, verdict: Verdict, weeksBefore: number, weeksAfter: number, comparedPlaces: number, isDiverging: boolean, effect: { change: number, low: number, high: number } | null }> }
    | { __typename: 'InputProblem', code: string, message: string }
   };

export type WeekNotesQueryVariables = Exact<{
  scope: ScopeInput;
  day: string;
}>;


export type WeekNotesQuery = { weeklyReview:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'WeeklyReview', isOver: boolean, placeName: string | null, isReviewed: boolean, week: { from: string, to: string }, marks: Array<{ id: string, placeName: string, by: string, at: string }>, notes: Array<{ id: string, placeName: string, words: string, by: string, at: string, mayWithdraw: boolean }>, followUps: Array<{ id: string, placeName: string, words: string, ownerName: string, isOwn: boolean, dueOn: string, weekStarting: string, doneBy: string | null, doneAt: string | null, mayWithdraw: boolean }>, possibleOwners: Array<{ id: string, name: string, isSelf: boolean }> }
   };

export type ReviewHistoryQueryVariables = Exact<{
  scope: ScopeInput;
}>;


export type ReviewHistoryQuery = { reviewHistory: Array<{ weekStarting: string, placeName: string, reviewedBy: string | null, reviewedAt: string | null, notes: number, followUps: number, openFollowUps: number }> };

export type MarkWeekReviewedMutationVariables = Exact<{
  input: ReviewedInput;
}>;


export type MarkWeekReviewedMutation = { markWeekReviewed:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type AddReviewNoteMutationVariables = Exact<{
  input: ReviewNoteInput;
}>;


export type AddReviewNoteMutation = { addReviewNote:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type AddFollowUpMutationVariables = Exact<{
  input: FollowUpInput;
}>;


export type AddFollowUpMutation = { addFollowUp:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type SetFollowUpDoneMutationVariables = Exact<{
  id: string;
  day?: string | null | undefined;
}>;


export type SetFollowUpDoneMutation = { setFollowUpDone:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type AddAnnotationMutationVariables = Exact<{
  input: AnnotationInput;
}>;


export type AddAnnotationMutation = { addAnnotation:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type WithdrawSaidMutationVariables = Exact<{
  kind: WithdrawableKind;
  id: string;
}>;


export type WithdrawSaidMutation = { withdrawSaid:
    | { __typename: 'Done' }
    | { __typename: 'InputProblem', message: string }
   };

export type ReviewCatalogueQueryVariables = Exact<{ [key: string]: never; }>;


export type ReviewCatalogueQuery = { metricCatalogue: Array<{ id: MetricId, title: string, unit: MetricUnit, better: Direction, audience: Audience, formula: string, limits: string, evidence: string | null, reads: Array<SourceFeed> }> };

export type ReviewFiguresQueryVariables = Exact<{
  input: WorkloadInput;
}>;


export type ReviewFiguresQuery = { workload:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'Workload', completeUntil: string | null, zones: Array<string>, secondsAtOtherSites: number, groups: Array<{ id: string | null, label: string, cells: Array<{ incompleteDays: number, period: { from: string, to: string }, values: Array<{ metric: MetricId, value: number | null, reason: UnknownReason | null, numerator: number | null, denominator: number | null, days: number, knownDays: number, contributors: number, withheldWeeks: number, disputed: number, comparison: { change: number | null, reason: UnknownReason | null, leftOutDays: number, period: { from: string, to: string } } | null }> }> }> }
   };

export type NeedsAttentionQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
}>;


export type NeedsAttentionQuery = { needsAttention: Array<{ kind: AttentionKind, severity: Severity, count: number, disputed: number, of: number | null, unknown: number | null, seconds: number | null, share: number | null, afterHour: number | null, weekdays: Array<Weekday> }> };

export type LoadGridQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
}>;


export type LoadGridQuery = { loadGrid:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'LoadGrid', rows: Array<{ workedSeconds: number, scheduledSeconds: number | null, overtimeSeconds: number, secondsAtOtherSites: number, staffMember: { id: string, name: string }, days: Array<{ date: string, workedSeconds: number, scheduledSeconds: number | null, onLeave: boolean, marks: Array<ViolationFamily>, disputedMarks: Array<ViolationFamily>, incomplete: Array<{ feed: SourceFeed, reason: IncompleteReason }> }> }> }
   };

export type OutsideScheduleQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
}>;


export type OutsideScheduleQuery = { outsideScheduleGrid: { isKnown: boolean, totalSeconds: number, cells: Array<{ weekday: Weekday, hour: number, seconds: number }> } };

export type ReviewViolationsQueryVariables = Exact<{
  period: PeriodInput;
  scope: ScopeInput;
  first: number;
  after?: string | null | undefined;
}>;


export type ReviewViolationsQuery = { boundaryViolations: { totalCount: number, pageInfo: { hasNextPage: boolean, endCursor: string | null }, edges: Array<{ node: { id: string, kind: ViolationKind, family: ViolationFamily, severity: Severity, basis: PolicyBasis, rule: string, clause: string, workday: string, zone: string, siteName: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, decidedAt: string | null, decidedBy: string | null, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }>, session: { weekday: Weekday, part: DayPart } | null, staffMember: { id: string, name: string }, evidence: Array<{ start: string, end: string }> } }> } };

export type ReviewViolationMutationVariables = Exact<{
  input: ViolationReviewInput;
}>;


export type ReviewViolationMutation = { reviewViolation:
    | { __typename: 'BoundaryViolation', id: string, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, decidedAt: string | null, decidedBy: string | null, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }> }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ReviewNoLongerFoundQueryVariables = Exact<{
  scope: ScopeInput;
  period: PeriodInput;
}>;


export type ReviewNoLongerFoundQuery = { violationsNoLongerFound: Array<{ id: string, kind: ViolationKind, workday: string, siteName: string | null, rule: string | null, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, staffMember: { id: string, name: string }, history: Array<{ state: ReviewState, cause: ReviewCause | null, remedy: ReviewRemedy | null, remedyAgreed: boolean | null, note: string | null, by: string, capacity: ReviewCapacity | null, at: string }> }> };

export type WeeksAheadQueryVariables = Exact<{
  scope: ScopeInput;
}>;


export type WeeksAheadQuery = { weeksAhead:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'WeeksAhead', weeks: Array<{ plannedFrom: string | null, sitesWithoutRoster: Array<string>, week: { from: string, to: string }, people: Array<{ staffMemberId: string, name: string, recordedSeconds: number, plannedSeconds: number, overtimeSeconds: number, leaveDays: Array<string>, shiftsOnLeave: Array<string>, findings: Array<{ kind: ViolationKind, severity: Severity, workday: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null }> }> }> }
   };

export type WhatChangedQueryVariables = Exact<{
  scope: ScopeInput;
  day: string;
}>;


export type WhatChangedQuery = { whatChanged:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'WhatChanged', steady: number, notComparable: Array<MetricId>, week: { from: string, to: string }, before: { from: string, to: string }, changes: Array<{ metric: MetricId, value: number, change: number, usualChange: number | null, extreme: Extreme | null }> }
   };

export type WorkDayQueryVariables = Exact<{
  staffMemberId: string;
  date: string;
}>;


export type WorkDayQuery = { workDay:
    | { __typename: 'InputProblem', code: string, message: string }
    | { __typename: 'WorkDay', date: string, zone: string, dayStart: string, dayEnd: string, siteNames: Array<string>, workedSeconds: number, scheduledSeconds: number | null, mealSeconds: number, restSeconds: number, leaveSeconds: number, offClockSeconds: number | null, clinicalSeconds: number | null, administrativeSeconds: number | null, coordinationSeconds: number | null, otherSeconds: number | null, unmappedSeconds: number | null, unloggedSeconds: number | null, visits: number | null, staffMember: { id: string, name: string, role: string | null }, untimed: Array<{ seconds: number, activityName: string | null, category: TaskCategory | null, sourceName: string, fileName: string, line: number }> | null, doubts: Array<{ code: DoubtCode, startedAt: string, endedAt: string, takenSeconds: number | null, otherSeconds: number | null }>, incomplete: Array<{ feed: SourceFeed, reason: IncompleteReason }>, lanes: Array<{ kind: LaneKind, bars: Array<{ start: string, end: string, label: string | null, category: TaskCategory | null, sourceName: string | null, fileName: string | null, line: number | null }> }>, violations: Array<{ id: string, kind: ViolationKind, severity: Severity, basis: PolicyBasis, rule: string, clause: string, limitSeconds: number | null, actualSeconds: number | null, limitDays: number | null, actualDays: number | null, state: ReviewState, zone: string, evidence: Array<{ start: string, end: string }> }>, overtime: { policyTitle: string, source: string, weekStarting: string, workedSeconds: number, regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number, trace: Array<{ rule: string, clause: string, day: string, seconds: number }>, steps: Array<{ part: OvertimePart, day: string, rule: string, clause: string, multiplier: string, seconds: number, people: number, combination: PolicyCombination | null, parameters: { id: string, kind: OvertimeRuleKind, limitSeconds: number, multiplier: string, clause: string, agreement: PolicyAgreement | null, firstDayWorked: number | null, lastDayWorked: number | null, onlyBelowMinimumWageTimes: string | null } | null }> } | null, payQuestions: Array<{ id: string, kind: PayQuestionKind, workday: string, start: string, end: string, zone: string, siteName: string, seconds: number, state: PayQuestionState, isChanged: boolean, history: Array<{ act: SettlementAct, answer: PayAnswer | null, note: string | null, by: string, at: string }> }> }
   };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { viewer: { name: string, email: string, roles: Array<Role>, staffMemberId: string | null, noticeAcknowledgedAt: string | null, organization: { id: string, name: string, durationStyle: DurationStyle, isDemonstration: boolean, minimumGroupSize: number, workweekStarts: Array<{ from: string, weekday: Weekday }>, payPeriod: { kind: PayPeriodKind, anchorDate: string } } } | null };

export type OrganizationTreeQueryVariables = Exact<{ [key: string]: never; }>;


export type OrganizationTreeQuery = { organizationTree: { completeUntil: string | null, today: string, unlockedFeeds: Array<SourceFeed>, defaultPeriod: { from: string, to: string }, organization: { id: string, name: string, durationStyle: DurationStyle, isDemonstration: boolean, minimumGroupSize: number, workweekStarts: Array<{ from: string, weekday: Weekday }>, payPeriod: { kind: PayPeriodKind, anchorDate: string } }, sites: Array<{ id: string, name: string, zone: string, teams: Array<{ id: string, name: string, siteId: string }> }>, staffMembers: Array<{ id: string, name: string, role: string | null, siteId: string | null, teamId: string | null, isPlaceholder: boolean }> } };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { signOut: { ok: boolean } };

export type PreviewTermsChangeQueryVariables = Exact<{
  change: TermsChangeInput;
}>;


export type PreviewTermsChangeQuery = { previewTermsChange:
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
    | { __typename: 'TermsPreview', weeks: number, people: number, oldWeeks: number, differingWeeks: number, seen: string, mayAccept: boolean, sites: Array<{ id: string, name: string, before: { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number }, after: { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number } }> | null, teams: Array<{ id: string, name: string, before: { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number }, after: { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number } }> | null, differences: Array<{ staffMemberId: string, staffMemberName: string, weekStarting: string, before: { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number }, after: { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number }, appearing: Array<{ kind: ViolationKind, workday: string }>, vanishing: Array<{ kind: ViolationKind, workday: string }> }> | null }
   };

export type EarnedFragment = { regularSeconds: number, overtimeSeconds: number, doubletimeSeconds: number, federalOvertimeSeconds: number };

export type ChangeTermsMutationVariables = Exact<{
  change: TermsChangeInput;
  seen?: string | null | undefined;
}>;


export type ChangeTermsMutation = { changeTerms:
    | { __typename: 'Done', ok: boolean }
    | { __typename: 'InputProblem', code: string, message: string, field: string | null }
   };

export type ExplanationQueryVariables = Exact<{
  metric: MetricId;
  scope: ScopeInput;
  period: PeriodInput;
  first: number;
  after?: string | null | undefined;
  only: DayFilter;
}>;


export type ExplanationQuery = { explain:
    | { __typename: 'Explanation', kind: ScopeKind, label: string, incompleteDays: number, zones: Array<string>, dayStartsAt: string, weekStartsOn: Weekday, definition: { id: MetricId, title: string, unit: MetricUnit, formula: string, limits: string, evidence: string | null, audience: Audience }, period: { from: string, to: string }, value: { value: number | null, reason: UnknownReason | null, numerator: number | null, denominator: number | null, days: number, knownDays: number, contributors: number, withheldWeeks: number, disputed: number }, terms: Array<{ name: TermName, unit: TermUnit, amount: number }>, policies: Array<{ policyId: string, title: string, version: number, source: string, workweeks: number }>, rules: Array<{ rule: string, clause: string, policyTitle: string | null, kind: ViolationKind | null, seconds: number | null, violations: number | null }>, feeds: Array<{ feed: SourceFeed, completeUntil: string | null, incompleteDays: number | null }>, coverage: { value: number | null, knownDays: number, days: number } | null, days:
        | { __typename: 'ExplainedDayConnection', totalCount: number, outcomes: Array<{ outcome: DayOutcome, reason: UnknownReason | null, days: number }>, pageInfo: { endCursor: string | null }, edges: Array<{ node: { workday: string, outcome: DayOutcome, reason: UnknownReason | null, incompleteIn: Array<SourceFeed>, staffMember: { id: string, name: string }, terms: Array<{ name: TermName, unit: TermUnit, amount: number }> } }> }
        | { __typename: 'InputProblem', code: string }
       }
    | { __typename: 'InputProblem', message: string }
   };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const ImportRunSummaryFragmentDoc = new TypedDocumentString(`
    fragment ImportRunSummary on ImportRun {
  id
  fileName
  kind
  sourceKey
  state
  startedAt
  finishedAt
  undoneAt
  rows
  newRows
  changedRows
  sameRows
  rejectedRows
  goneRows
  error
}
    `, {"fragmentName":"ImportRunSummary"}) as unknown as TypedDocumentString<ImportRunSummaryFragment, unknown>;
export const ReplayOutcomeFragmentDoc = new TypedDocumentString(`
    fragment ReplayOutcome on Replay {
  files {
    fileName
    runId
    rows
    rejectedRows
    warnings
  }
  tables {
    table
    new
    changed
    gone
    same
  }
  people {
    staffMemberName
    table
    before
    after
  }
  rejectedBefore
  rejectedAfter
  digest
}
    `, {"fragmentName":"ReplayOutcome"}) as unknown as TypedDocumentString<ReplayOutcomeFragment, unknown>;
export const LimitsFragmentDoc = new TypedDocumentString(`
    fragment Limits on WellbeingLimits {
  rest {
    warningBelow
    seriousBelow
    criticalBelow
  }
  shift {
    warningOver
    seriousOver
    criticalElapsedOver
  }
  week {
    warningOver
    rollingSeriousOver
    rollingCriticalOver
  }
  runDays
  meal {
    requiredOver
    beginsBy
    minimum
    restUpTo
  }
  offClockOver
  outsideScheduleOver
}
    `, {"fragmentName":"Limits"}) as unknown as TypedDocumentString<LimitsFragment, unknown>;
export const OwnLogPartsFragmentDoc = new TypedDocumentString(`
    fragment OwnLogParts on OwnLog {
  zone
  activities {
    id
    name
    category
  }
  tasks {
    id
    activityId
    startedAt
    endedAt
  }
  running {
    id
    at
    activityId
  }
  endless {
    id
    at
    activityId
  }
}
    `, {"fragmentName":"OwnLogParts"}) as unknown as TypedDocumentString<OwnLogPartsFragment, unknown>;
export const EarnedFragmentDoc = new TypedDocumentString(`
    fragment Earned on EarnedHours {
  regularSeconds
  overtimeSeconds
  doubletimeSeconds
  federalOvertimeSeconds
}
    `, {"fragmentName":"Earned"}) as unknown as TypedDocumentString<EarnedFragment, unknown>;
export const DigestWishesDocument = new TypedDocumentString(`
    query DigestWishes {
  digestWishes {
    topic
    isWanted
    isSent
  }
}
    `) as unknown as TypedDocumentString<DigestWishesQuery, DigestWishesQueryVariables>;
export const WishDigestDocument = new TypedDocumentString(`
    mutation WishDigest($topic: Digest!, $isWanted: Boolean!) {
  wishDigest(topic: $topic, isWanted: $isWanted) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WishDigestMutation, WishDigestMutationVariables>;
export const AdministrationChangesDocument = new TypedDocumentString(`
    query AdministrationChanges($of: [Administered!]!, $first: Int!, $after: String) {
  administrationChanges(of: $of, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
    }
    edges {
      node {
        id
        subject
        subjectName
        what
        before
        after
        changedBy
        changedAt
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AdministrationChangesQuery, AdministrationChangesQueryVariables>;
export const LoginsDocument = new TypedDocumentString(`
    query Logins($find: String!, $first: Int!, $after: String) {
  logins(find: $find, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
    }
    edges {
      node {
        id
        name
        email
        roles
        staffMemberId
        staffMemberName
        sites {
          id
          name
        }
        teams {
          id
          name
        }
        isDemonstration
        hasJoined
        isDisabled
        sessions
        linkUntil
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LoginsQuery, LoginsQueryVariables>;
export const LoginChoicesDocument = new TypedDocumentString(`
    query LoginChoices {
  mapping {
    candidates {
      id
      name
      role
      siteId
    }
  }
  administeredSites {
    id
    name
    teams {
      id
      name
      endedOn
    }
  }
}
    `) as unknown as TypedDocumentString<LoginChoicesQuery, LoginChoicesQueryVariables>;
export const InviteLoginDocument = new TypedDocumentString(`
    mutation InviteLogin($input: LoginInput!) {
  inviteLogin(input: $input) {
    __typename
    ... on LoginLinkHandedOver {
      path
      mailedTo
      expiresAt
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<InviteLoginMutation, InviteLoginMutationVariables>;
export const ChangeLoginDocument = new TypedDocumentString(`
    mutation ChangeLogin($id: ID!, $input: LoginInput!) {
  changeLogin(id: $id, input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeLoginMutation, ChangeLoginMutationVariables>;
export const DisableLoginDocument = new TypedDocumentString(`
    mutation DisableLogin($id: ID!, $isDisabled: Boolean!) {
  disableLogin(id: $id, isDisabled: $isDisabled) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DisableLoginMutation, DisableLoginMutationVariables>;
export const EndLoginSessionsDocument = new TypedDocumentString(`
    mutation EndLoginSessions($id: ID!) {
  endLoginSessions(id: $id) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EndLoginSessionsMutation, EndLoginSessionsMutationVariables>;
export const MakeLoginLinkDocument = new TypedDocumentString(`
    mutation MakeLoginLink($id: ID!) {
  makeLoginLink(id: $id) {
    __typename
    ... on LoginLinkHandedOver {
      path
      mailedTo
      expiresAt
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MakeLoginLinkMutation, MakeLoginLinkMutationVariables>;
export const AdministeredSitesDocument = new TypedDocumentString(`
    query AdministeredSites {
  administeredSites {
    id
    key
    name
    zone
    jurisdiction
    teams {
      id
      key
      name
      endedOn
      members
    }
  }
}
    `) as unknown as TypedDocumentString<AdministeredSitesQuery, AdministeredSitesQueryVariables>;
export const AddSiteDocument = new TypedDocumentString(`
    mutation AddSite($input: NewSiteInput!) {
  addSite(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddSiteMutation, AddSiteMutationVariables>;
export const ChangeSiteDocument = new TypedDocumentString(`
    mutation ChangeSite($id: ID!, $input: SiteInput!) {
  changeSite(id: $id, input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSiteMutation, ChangeSiteMutationVariables>;
export const AddTeamDocument = new TypedDocumentString(`
    mutation AddTeam($input: NewTeamInput!) {
  addTeam(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddTeamMutation, AddTeamMutationVariables>;
export const RenameTeamDocument = new TypedDocumentString(`
    mutation RenameTeam($id: ID!, $name: String!) {
  renameTeam(id: $id, name: $name) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RenameTeamMutation, RenameTeamMutationVariables>;
export const ChangeSettingsDocument = new TypedDocumentString(`
    mutation ChangeSettings($input: PracticeSettingsInput!) {
  changeSettings(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeSettingsMutation, ChangeSettingsMutationVariables>;
export const MetricCatalogueDocument = new TypedDocumentString(`
    query MetricCatalogue {
  metricCatalogue {
    id
    title
    unit
    better
    formula
    reads
    limits
    evidence
    audience
    example {
      given
      terms {
        name
        unit
        amount
      }
      numerator
      denominator
      value
    }
  }
  organizationTree {
    unlockedFeeds
    organization {
      minimumGroupSize
    }
  }
}
    `) as unknown as TypedDocumentString<MetricCatalogueQuery, MetricCatalogueQueryVariables>;
export const OpenDisputesDocument = new TypedDocumentString(`
    query OpenDisputes($first: Int!, $after: String) {
  openDisputes(scope: {kind: ORGANIZATION}, first: $first, after: $after) {
    totalCount
    pageInfo {
      endCursor
    }
    edges {
      node {
        id
        kind
        severity
        basis
        rule
        clause
        workday
        zone
        siteName
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        cause
        remedy
        remedyAgreed
        note
        staffMember {
          id
          name
        }
        evidence {
          start
          end
        }
        history {
          state
          cause
          remedy
          remedyAgreed
          note
          by
          capacity
          at
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OpenDisputesQuery, OpenDisputesQueryVariables>;
export const SettleDisputeDocument = new TypedDocumentString(`
    mutation SettleDispute($input: ViolationReviewInput!) {
  reviewViolation(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on BoundaryViolation {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<SettleDisputeMutation, SettleDisputeMutationVariables>;
export const EntranceDocument = new TypedDocumentString(`
    query Entrance {
  entrance {
    canStartPractice
    isEmpty
    demonstrationLogins {
      email
      name
      password
      roles
    }
  }
}
    `) as unknown as TypedDocumentString<EntranceQuery, EntranceQueryVariables>;
export const SignInDocument = new TypedDocumentString(`
    mutation SignIn($email: String!, $password: String!) {
  signIn(email: $email, password: $password) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Viewer {
      email
      noticeAcknowledgedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SignInMutation, SignInMutationVariables>;
export const StartPracticeDocument = new TypedDocumentString(`
    mutation StartPractice($organizationName: String!, $name: String!, $email: String!, $password: String!) {
  startPractice(
    organizationName: $organizationName
    name: $name
    email: $email
    password: $password
  ) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Viewer {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<StartPracticeMutation, StartPracticeMutationVariables>;
export const AcknowledgeNoticeDocument = new TypedDocumentString(`
    mutation AcknowledgeNotice {
  acknowledgeNotice {
    email
    noticeAcknowledgedAt
  }
}
    `) as unknown as TypedDocumentString<AcknowledgeNoticeMutation, AcknowledgeNoticeMutationVariables>;
export const ChangePasswordDocument = new TypedDocumentString(`
    mutation ChangePassword($current: String!, $next: String!) {
  changePassword(current: $current, next: $next) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangePasswordMutation, ChangePasswordMutationVariables>;
export const LinkedLoginDocument = new TypedDocumentString(`
    query LinkedLogin($token: String!) {
  linkedLogin(token: $token) {
    name
    email
    organizationName
    isInvitation
  }
}
    `) as unknown as TypedDocumentString<LinkedLoginQuery, LinkedLoginQueryVariables>;
export const UseLoginLinkDocument = new TypedDocumentString(`
    mutation UseLoginLink($token: String!, $password: String!) {
  useLoginLink(token: $token, password: $password) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Viewer {
      email
    }
  }
}
    `) as unknown as TypedDocumentString<UseLoginLinkMutation, UseLoginLinkMutationVariables>;
export const ImportRunsDocument = new TypedDocumentString(`
    query ImportRuns($first: Int!, $after: String) {
  importRuns(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        ...ImportRunSummary
      }
    }
  }
}
    fragment ImportRunSummary on ImportRun {
  id
  fileName
  kind
  sourceKey
  state
  startedAt
  finishedAt
  undoneAt
  rows
  newRows
  changedRows
  sameRows
  rejectedRows
  goneRows
  error
}`) as unknown as TypedDocumentString<ImportRunsQuery, ImportRunsQueryVariables>;
export const ImportRunDocument = new TypedDocumentString(`
    query ImportRun($id: ID!, $first: Int!, $after: String) {
  importRun(id: $id) {
    ...ImportRunSummary
    seconds
    warnings
    keptUntil
    said {
      site
      zone
      dateOrder
      staff
      mealRecording
    }
    reading {
      name
      value
    }
    rejected(first: $first, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        node {
          line
          place
          field
          reason
          text
          staffMemberName
          workday
        }
      }
    }
  }
}
    fragment ImportRunSummary on ImportRun {
  id
  fileName
  kind
  sourceKey
  state
  startedAt
  finishedAt
  undoneAt
  rows
  newRows
  changedRows
  sameRows
  rejectedRows
  goneRows
  error
}`) as unknown as TypedDocumentString<ImportRunQuery, ImportRunQueryVariables>;
export const UndoImportRunDocument = new TypedDocumentString(`
    mutation UndoImportRun($id: ID!) {
  undoImportRun(id: $id) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on ImportRun {
      id
      state
    }
  }
}
    `) as unknown as TypedDocumentString<UndoImportRunMutation, UndoImportRunMutationVariables>;
export const SourcesDocument = new TypedDocumentString(`
    query Sources {
  sources {
    id
    key
    siteName
    zone
    feeds
    isMapped
    completeUntil
    lastRun {
      id
      fileName
      state
      startedAt
      finishedAt
    }
  }
}
    `) as unknown as TypedDocumentString<SourcesQuery, SourcesQueryVariables>;
export const UnlocksDocument = new TypedDocumentString(`
    query Unlocks {
  organizationTree {
    unlockedFeeds
    sites {
      id
      name
      zone
    }
  }
  metricCatalogue {
    id
    title
    reads
  }
}
    `) as unknown as TypedDocumentString<UnlocksQuery, UnlocksQueryVariables>;
export const ImportProgressDocument = new TypedDocumentString(`
    subscription ImportProgress($runId: ID!) {
  importProgress(runId: $runId) {
    state
    rows
    totalRows
    bytes
    totalBytes
    rowsPerSecond
    secondsLeft
    staleWeeks
  }
}
    `) as unknown as TypedDocumentString<ImportProgressSubscription, ImportProgressSubscriptionVariables>;
export const ForgetColumnMappingsDocument = new TypedDocumentString(`
    mutation ForgetColumnMappings($sourceId: ID!) {
  forgetColumnMappings(sourceId: $sourceId) {
    __typename
    ... on InputProblem {
      code
      message
    }
  }
}
    `) as unknown as TypedDocumentString<ForgetColumnMappingsMutation, ForgetColumnMappingsMutationVariables>;
export const PreviewReplayDocument = new TypedDocumentString(`
    mutation PreviewReplay($id: ID!, $input: ReplayInput!) {
  previewReplay(id: $id, input: $input) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on Replay {
      ...ReplayOutcome
    }
  }
}
    fragment ReplayOutcome on Replay {
  files {
    fileName
    runId
    rows
    rejectedRows
    warnings
  }
  tables {
    table
    new
    changed
    gone
    same
  }
  people {
    staffMemberName
    table
    before
    after
  }
  rejectedBefore
  rejectedAfter
  digest
}`) as unknown as TypedDocumentString<PreviewReplayMutation, PreviewReplayMutationVariables>;
export const AcceptReplayDocument = new TypedDocumentString(`
    mutation AcceptReplay($id: ID!, $input: ReplayInput!, $digest: String!) {
  acceptReplay(id: $id, input: $input, digest: $digest) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on Replay {
      ...ReplayOutcome
    }
  }
}
    fragment ReplayOutcome on Replay {
  files {
    fileName
    runId
    rows
    rejectedRows
    warnings
  }
  tables {
    table
    new
    changed
    gone
    same
  }
  people {
    staffMemberName
    table
    before
    after
  }
  rejectedBefore
  rejectedAfter
  digest
}`) as unknown as TypedDocumentString<AcceptReplayMutation, AcceptReplayMutationVariables>;
export const OutboxDocument = new TypedDocumentString(`
    query Outbox($first: Int!, $after: String, $states: [MailState!]) {
  outbox(first: $first, after: $after, states: $states) {
    totalCount
    pageInfo {
      endCursor
    }
    edges {
      node {
        id
        kind
        recipientName
        recipientAddress
        subject
        state
        way
        queuedAt
        attempts
        nextAttemptAt
        finishedAt
        failure
        failureText
        decidedBy
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OutboxQuery, OutboxQueryVariables>;
export const DecideMailDocument = new TypedDocumentString(`
    mutation DecideMail($id: ID!, $decision: MailDecision!) {
  decideMail(id: $id, decision: $decision) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DecideMailMutation, DecideMailMutationVariables>;
export const SendTestMailDocument = new TypedDocumentString(`
    mutation SendTestMail {
  sendTestMail {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SendTestMailMutation, SendTestMailMutationVariables>;
export const MailPolicyDocument = new TypedDocumentString(`
    query MailPolicy {
  mailPolicy {
    zone
    zoneInForce
    delivery
    sendsDigests
  }
  mailWayOut {
    way
    from
    folder
  }
}
    `) as unknown as TypedDocumentString<MailPolicyQuery, MailPolicyQueryVariables>;
export const SaveMailPolicyDocument = new TypedDocumentString(`
    mutation SaveMailPolicy($input: MailPolicyInput!) {
  saveMailPolicy(input: $input) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveMailPolicyMutation, SaveMailPolicyMutationVariables>;
export const ReportSchedulesDocument = new TypedDocumentString(`
    query ReportSchedules {
  reportSchedules {
    id
    name
    grouping
    siteIds
    teamIds
    columns
    format
    paper
    cadence
    daysAfter
    localTime
    isPaused
    nextAt
    nextPeriod {
      from
      to
    }
    recipients {
      id
      name
      email
      isEntitled
      isWanted
    }
    latestMails {
      period {
        from
        to
      }
      recipientName
      state
      failure
      finishedAt
    }
  }
  possibleReportRecipients {
    id
    name
    email
  }
  reportDefinitions {
    id
    name
    grouping
    siteIds
    teamIds
    columns
  }
  mailPolicy {
    zoneInForce
  }
}
    `) as unknown as TypedDocumentString<ReportSchedulesQuery, ReportSchedulesQueryVariables>;
export const SaveReportScheduleDocument = new TypedDocumentString(`
    mutation SaveReportSchedule($input: ReportScheduleInput!) {
  saveReportSchedule(input: $input) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReportScheduleMutation, SaveReportScheduleMutationVariables>;
export const PauseReportScheduleDocument = new TypedDocumentString(`
    mutation PauseReportSchedule($id: ID!, $isPaused: Boolean!) {
  pauseReportSchedule(id: $id, isPaused: $isPaused) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PauseReportScheduleMutation, PauseReportScheduleMutationVariables>;
export const RemoveReportScheduleDocument = new TypedDocumentString(`
    mutation RemoveReportSchedule($id: ID!) {
  removeReportSchedule(id: $id) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveReportScheduleMutation, RemoveReportScheduleMutationVariables>;
export const MappingDocument = new TypedDocumentString(`
    query Mapping {
  mapping {
    placeholders {
      id
      key
      name
      rows
      siteName
      sourceKey
    }
    candidates {
      id
      name
      role
      siteId
      teamId
    }
    activities {
      id
      name
      rows
      categories {
        category
        validFrom
      }
      namings {
        sourceKey
        externalKey
      }
    }
    activityMerges {
      id
      fromName
      intoName
      mergedBy
      mergedAt
      undoneBy
      undoneAt
    }
    merges {
      id
      fromName
      intoName
      mergedBy
      mergedAt
      undoneBy
      undoneAt
      isCovered
    }
  }
  organizationTree {
    today
    sites {
      id
      name
      teams {
        id
        name
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MappingQuery, MappingQueryVariables>;
export const MapStaffMemberDocument = new TypedDocumentString(`
    mutation MapStaffMember($placeholderId: ID!, $staffMemberId: ID!) {
  mapStaffMember(placeholderId: $placeholderId, staffMemberId: $staffMemberId) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MapStaffMemberMutation, MapStaffMemberMutationVariables>;
export const AdoptStaffMemberDocument = new TypedDocumentString(`
    mutation AdoptStaffMember($placeholderId: ID!, $name: String!, $siteId: ID!, $teamId: ID, $validFrom: Date!) {
  adoptStaffMember(
    placeholderId: $placeholderId
    name: $name
    siteId: $siteId
    teamId: $teamId
    validFrom: $validFrom
  ) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AdoptStaffMemberMutation, AdoptStaffMemberMutationVariables>;
export const SetActivityCategoriesDocument = new TypedDocumentString(`
    mutation SetActivityCategories($activityIds: [ID!]!, $category: TaskCategory!, $validFrom: Date!) {
  setActivityCategories(
    activityIds: $activityIds
    category: $category
    validFrom: $validFrom
  ) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetActivityCategoriesMutation, SetActivityCategoriesMutationVariables>;
export const MergeActivitiesDocument = new TypedDocumentString(`
    mutation MergeActivities($fromId: ID!, $intoId: ID!) {
  mergeActivities(fromId: $fromId, intoId: $intoId) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MergeActivitiesMutation, MergeActivitiesMutationVariables>;
export const UndoActivityMergeDocument = new TypedDocumentString(`
    mutation UndoActivityMerge($mergeId: ID!) {
  undoActivityMerge(mergeId: $mergeId) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoActivityMergeMutation, UndoActivityMergeMutationVariables>;
export const MergeStaffMembersDocument = new TypedDocumentString(`
    mutation MergeStaffMembers($fromId: ID!, $intoId: ID!) {
  mergeStaffMembers(fromId: $fromId, intoId: $intoId) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<MergeStaffMembersMutation, MergeStaffMembersMutationVariables>;
export const UndoStaffMergeDocument = new TypedDocumentString(`
    mutation UndoStaffMerge($mergeId: ID!) {
  undoStaffMerge(mergeId: $mergeId) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<UndoStaffMergeMutation, UndoStaffMergeMutationVariables>;
export const ActivityReachDocument = new TypedDocumentString(`
    query ActivityReach($activityIds: [ID!]!, $from: Date!) {
  mapping {
    activityReach(activityIds: $activityIds, from: $from) {
      rows
      people
    }
  }
}
    `) as unknown as TypedDocumentString<ActivityReachQuery, ActivityReachQueryVariables>;
export const AddActivityDocument = new TypedDocumentString(`
    mutation AddActivity($key: String!, $name: String!, $category: TaskCategory!) {
  addActivity(key: $key, name: $name, category: $category) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<AddActivityMutation, AddActivityMutationVariables>;
export const RenameActivityDocument = new TypedDocumentString(`
    mutation RenameActivity($id: ID!, $name: String!) {
  renameActivity(id: $id, name: $name) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RenameActivityMutation, RenameActivityMutationVariables>;
export const MyWeekDocument = new TypedDocumentString(`
    query MyWeek($weekStarting: Date!) {
  myWeek(weekStarting: $weekStarting) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on MyWeek {
      period {
        from
        to
      }
      zone
      visits
      returningVisits
      untimed {
        category
        seconds
      }
      days {
        date
        workedSeconds
        scheduledSeconds
        mealSeconds
        mealStatus
        restBeforeSeconds
        offClockSeconds
        untimedSeconds
        incomplete {
          feed
          reason
        }
      }
      overtime {
        policyId
        policyTitle
        source
        workedSeconds
        regularSeconds
        overtimeSeconds
        doubletimeSeconds
        federalOvertimeSeconds
        trace {
          rule
          clause
          day
          seconds
        }
        steps {
          part
          day
          rule
          clause
          multiplier
          seconds
          people
          combination
          parameters {
            id
            kind
            limitSeconds
            multiplier
            clause
            agreement
            firstDayWorked
            lastDayWorked
            onlyBelowMinimumWageTimes
          }
        }
      }
      payQuestions {
        id
        kind
        workday
        start
        end
        zone
        siteName
        seconds
        state
        isChanged
        history {
          act
          answer
          note
          by
          at
        }
      }
      unconfirmed {
        seconds
        recorded {
          workedSeconds
          overtimeSeconds
          doubletimeSeconds
        }
        counted {
          workedSeconds
          overtimeSeconds
          doubletimeSeconds
        }
      }
      violations {
        id
        kind
        family
        severity
        workday
        zone
        rule
        clause
        basis
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        cause
        remedy
        remedyAgreed
        history {
          state
          cause
          remedy
          remedyAgreed
          note
          by
          capacity
          at
        }
        note
        decidedAt
        evidence {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyWeekQuery, MyWeekQueryVariables>;
export const MyFiguresDocument = new TypedDocumentString(`
    query MyFigures($input: WorkloadInput!) {
  workload(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Workload {
      groups {
        id
        cells {
          incompleteDays
          period {
            from
            to
          }
          values {
            metric
            value
            reason
            numerator
            denominator
            days
            knownDays
            comparison {
              value
              change
              reason
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyFiguresQuery, MyFiguresQueryVariables>;
export const ReviewOwnViolationDocument = new TypedDocumentString(`
    mutation ReviewOwnViolation($input: ViolationReviewInput!) {
  reviewViolation(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on BoundaryViolation {
      id
      state
      cause
      remedy
      remedyAgreed
      history {
        state
        cause
        remedy
        remedyAgreed
        note
        by
        capacity
        at
      }
      note
      decidedAt
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewOwnViolationMutation, ReviewOwnViolationMutationVariables>;
export const OwnNoLongerFoundDocument = new TypedDocumentString(`
    query OwnNoLongerFound($scope: ScopeInput!, $period: PeriodInput!) {
  violationsNoLongerFound(scope: $scope, period: $period) {
    id
    kind
    workday
    siteName
    rule
    limitSeconds
    actualSeconds
    limitDays
    actualDays
    state
    cause
    remedy
    remedyAgreed
    staffMember {
      id
      name
    }
    history {
      state
      cause
      remedy
      remedyAgreed
      note
      by
      capacity
      at
    }
  }
}
    `) as unknown as TypedDocumentString<OwnNoLongerFoundQuery, OwnNoLongerFoundQueryVariables>;
export const ReplyToPayQuestionDocument = new TypedDocumentString(`
    mutation ReplyToPayQuestion($questionId: ID!, $answer: PayAnswer!, $note: String) {
  replyToPayQuestion(questionId: $questionId, answer: $answer, note: $note) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayQuestions {
      questions {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReplyToPayQuestionMutation, ReplyToPayQuestionMutationVariables>;
export const MyStrainDocument = new TypedDocumentString(`
    query MyStrain($day: Date!) {
  myStrain(day: $day) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on WorkStrain {
      window {
        from
        to
      }
      version
      index
      band
      low
      high
      isBorderline
      availableWeight
      leastWeight
      shifts
      leastShifts
      leftOutDays
      parts {
        component
        weight
        score
        contribution
        gap
        scales {
          measure
          value
          anchors
        }
      }
      counterfactual {
        component
        amount
        index
      }
      weeks {
        period {
          from
          to
        }
        index
        band
      }
      alert {
        component
        weeks
      }
      safetyFlags {
        id
        kind
        rule
        workday
        limitSeconds
        actualSeconds
        limitDays
        actualDays
      }
    }
  }
}
    `) as unknown as TypedDocumentString<MyStrainQuery, MyStrainQueryVariables>;
export const PayPeriodDocument = new TypedDocumentString(`
    query PayPeriod($day: Date!) {
  payPeriod(day: $day) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayPeriodState {
      period {
        from
        to
      }
      isOver
      linesSha256
      checkList {
        kind
        count
      }
      close {
        sequence
        reason
        linesSha256
        closedByName
        closedAt
      }
      lines {
        staffMemberId
        staffMemberName
        code
        seconds
        isAdjustment
        period {
          from
          to
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<PayPeriodQuery, PayPeriodQueryVariables>;
export const ClosePayPeriodDocument = new TypedDocumentString(`
    mutation ClosePayPeriod($day: Date!, $reason: String!, $linesSha256: String!) {
  closePayPeriod(day: $day, reason: $reason, linesSha256: $linesSha256) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayPeriodState {
      isOver
    }
  }
}
    `) as unknown as TypedDocumentString<ClosePayPeriodMutation, ClosePayPeriodMutationVariables>;
export const PayrollClosesDocument = new TypedDocumentString(`
    query PayrollCloses {
  payrollCloses {
    sequence
    period {
      from
      to
    }
    closedByName
    closedAt
    lineCount
    linesSha256
  }
}
    `) as unknown as TypedDocumentString<PayrollClosesQuery, PayrollClosesQueryVariables>;
export const PayrollLayoutDocument = new TypedDocumentString(`
    query PayrollLayout {
  payrollLayout {
    columns {
      field
      heading
    }
    codes {
      code
      as
    }
    dateFormat
    delimiter
  }
}
    `) as unknown as TypedDocumentString<PayrollLayoutQuery, PayrollLayoutQueryVariables>;
export const PayrollPreviewDocument = new TypedDocumentString(`
    query PayrollPreview($day: Date!, $layout: PayrollLayoutInput!) {
  payrollPreview(day: $day, layout: $layout) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayrollPreview {
      text
    }
  }
}
    `) as unknown as TypedDocumentString<PayrollPreviewQuery, PayrollPreviewQueryVariables>;
export const SavePayrollLayoutDocument = new TypedDocumentString(`
    mutation SavePayrollLayout($layout: PayrollLayoutInput!) {
  savePayrollLayout(layout: $layout) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayrollLayout {
      delimiter
    }
  }
}
    `) as unknown as TypedDocumentString<SavePayrollLayoutMutation, SavePayrollLayoutMutationVariables>;
export const TermsDocument = new TypedDocumentString(`
    query Terms {
  terms {
    organizationType
    today
    sites {
      siteId
      siteName
      jurisdiction
      breakLaw
      overtime {
        id
        version
        title
      }
      limits {
        id
        version
        title
      }
      preset {
        id
        version
        title
      }
    }
    assignments {
      id
      siteId
      contractId
      staffMemberName
      policyId
      policyVersion
      title
      layer
      validFrom
      validTo
      assignedAt
      assignedBy
    }
    agreements {
      id
      staffMemberName
      agreement
      validFrom
      validTo
    }
    contracts {
      id
      staffMemberId
      staffMemberName
      siteId
      validFrom
      validTo
    }
    waiting {
      id
      staffMemberName
      siteId
      validFrom
      validTo
      weeklySeconds
      agreements
      hasPay
    }
    ownLimits {
      version
      title
      statedOn
      statedBy
      limits {
        ...Limits
      }
    }
    defaultLimits {
      ...Limits
    }
  }
}
    fragment Limits on WellbeingLimits {
  rest {
    warningBelow
    seriousBelow
    criticalBelow
  }
  shift {
    warningOver
    seriousOver
    criticalElapsedOver
  }
  week {
    warningOver
    rollingSeriousOver
    rollingCriticalOver
  }
  runDays
  meal {
    requiredOver
    beginsBy
    minimum
    restUpTo
  }
  offClockOver
  outsideScheduleOver
}`) as unknown as TypedDocumentString<TermsQuery, TermsQueryVariables>;
export const PayRatesDocument = new TypedDocumentString(`
    query PayRates {
  payRates {
    id
    staffMemberName
    basis
    amount
    per
    hoursCovered
    validFrom
    validTo
  }
}
    `) as unknown as TypedDocumentString<PayRatesQuery, PayRatesQueryVariables>;
export const StateOwnLimitsDocument = new TypedDocumentString(`
    mutation StateOwnLimits($title: String!, $limits: WellbeingLimitsInput!) {
  stateOwnLimits(title: $title, limits: $limits) {
    __typename
    ... on OwnLimitsStated {
      version
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<StateOwnLimitsMutation, StateOwnLimitsMutationVariables>;
export const SetPayPeriodDocument = new TypedDocumentString(`
    mutation SetPayPeriod($kind: PayPeriodKind!, $anchorDate: Date!) {
  setPayPeriod(kind: $kind, anchorDate: $anchorDate) {
    __typename
    ... on Done {
      ok
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetPayPeriodMutation, SetPayPeriodMutationVariables>;
export const DeclineContractDocument = new TypedDocumentString(`
    mutation DeclineContract($contractId: ID!) {
  declineContract(contractId: $contractId) {
    __typename
    ... on Done {
      ok
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<DeclineContractMutation, DeclineContractMutationVariables>;
export const PoliciesDocument = new TypedDocumentString(`
    query Policies {
  policies {
    id
    version
    title
    basis
    combination
    weekStartsOn
    agreements
    onlyFor
    effectiveFrom
    effectiveTo
    source
    verifiedOn
    notCompared
    rules {
      id
      kind
      limitSeconds
      multiplier
      clause
      agreement
      firstDayWorked
      lastDayWorked
      onlyBelowMinimumWageTimes
    }
    requirements {
      id
      topic
      clause
      seconds
      overSeconds
      beginsBySeconds
      count
    }
  }
}
    `) as unknown as TypedDocumentString<PoliciesQuery, PoliciesQueryVariables>;
export const EvaluatePolicyDocument = new TypedDocumentString(`
    query EvaluatePolicy($input: PolicyEvaluationInput!) {
  evaluatePolicy(input: $input) {
    __typename
    ... on PolicyEvaluation {
      policy
      weeks {
        weekStarting
        workedSeconds
        regularSeconds
        overtimeSeconds
        doubletimeSeconds
        federalOvertimeSeconds
        premiums {
          kind
          hours
          day
          clause
          amount
        }
        pay {
          regularRate
          total
          lines {
            kind
            hours
            rate
            amount
          }
        }
        trace {
          rule
          clause
          day
          seconds
          multiplier
        }
      }
      violations {
        kind
        severity
        rule
        clause
        basis
        policy
        day
        evidence {
          start
          end
        }
        limitSeconds
        actualSeconds
        limitDays
        actualDays
      }
      averages {
        from
        to
        weeks
        averageHours
        missingDays
      }
      rounding {
        minutes
        paid
        rawSeconds
        roundedSeconds
        driftSeconds
        favours
      }
      notes {
        path
        code
        weekStarting
      }
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<EvaluatePolicyQuery, EvaluatePolicyQueryVariables>;
export const GoneRowsDocument = new TypedDocumentString(`
    query GoneRows($state: GoneState, $first: Int!, $after: String) {
  quarantine {
    gone(state: $state, first: $first, after: $after) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          table
          state
          sourceKey
          fileName
          line
          laterFileName
          staffMemberName
          siteName
          day
          startedAt
          endedAt
          zone
          seconds
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<GoneRowsQuery, GoneRowsQueryVariables>;
export const DecideGoneRowsDocument = new TypedDocumentString(`
    mutation DecideGoneRows($ids: [ID!]!, $remove: Boolean!) {
  decideGoneRows(ids: $ids, remove: $remove) {
    rows
  }
}
    `) as unknown as TypedDocumentString<DecideGoneRowsMutation, DecideGoneRowsMutationVariables>;
export const DecideGoneRowsOfRunDocument = new TypedDocumentString(`
    mutation DecideGoneRowsOfRun($runId: ID!, $remove: Boolean!) {
  decideGoneRowsOfRun(runId: $runId, remove: $remove) {
    rows
  }
}
    `) as unknown as TypedDocumentString<DecideGoneRowsOfRunMutation, DecideGoneRowsOfRunMutationVariables>;
export const QuarantineDeskDocument = new TypedDocumentString(`
    query QuarantineDesk {
  quarantine {
    rejections {
      code
      sourceKey
      rows
      oldest
    }
    doubts {
      code
      sourceKey
      rows
      oldest
    }
    goneGroups {
      runId
      fileName
      sourceKey
      rows
    }
    missingHours {
      staffMemberId
      staffMemberName
      workday
      rows
      missingSeconds
      basis
    }
  }
}
    `) as unknown as TypedDocumentString<QuarantineDeskQuery, QuarantineDeskQueryVariables>;
export const QuarantinedRowsDocument = new TypedDocumentString(`
    query QuarantinedRows($state: RejectedState, $code: RejectionCode, $sourceKey: String, $first: Int!, $after: String) {
  quarantine {
    rejected(
      state: $state
      code: $code
      sourceKey: $sourceKey
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          runId
          line
          place
          sourceKey
          fileName
          kind
          code
          field
          reason
          text
          cells {
            column
            value
            isHidden
          }
          suggestions {
            code
            column
            value
          }
          canAddPunch
          staffMemberName
          workday
          state
          decisionReason
          rejectedAt
          alike
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<QuarantinedRowsQuery, QuarantinedRowsQueryVariables>;
export const DoubtfulRowsDocument = new TypedDocumentString(`
    query DoubtfulRows($isDismissed: Boolean, $code: DoubtCode, $sourceKey: String, $first: Int!, $after: String) {
  quarantine {
    doubtful(
      isDismissed: $isDismissed
      code: $code
      sourceKey: $sourceKey
      first: $first
      after: $after
    ) {
      totalCount
      pageInfo {
        endCursor
      }
      edges {
        node {
          id
          code
          sourceKey
          fileName
          line
          staffMemberId
          staffMemberName
          workday
          startedAt
          endedAt
          zone
          takenSeconds
          otherSeconds
          isDismissed
          dismissalReason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DoubtfulRowsQuery, DoubtfulRowsQueryVariables>;
export const RetryRejectedRowsDocument = new TypedDocumentString(`
    mutation RetryRejectedRows($input: RetryInput!) {
  retryRejectedRows(input: $input) {
    __typename
    ... on RetryOutcome {
      acceptedRows
      stillRejected {
        line
        reason
      }
      interpreted
    }
    ... on InputProblem {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RetryRejectedRowsMutation, RetryRejectedRowsMutationVariables>;
export const DismissRejectedRowsDocument = new TypedDocumentString(`
    mutation DismissRejectedRows($rows: [RejectedRowKey!]!, $withAlike: Boolean!, $reason: String!) {
  dismissRejectedRows(rows: $rows, withAlike: $withAlike, reason: $reason) {
    __typename
    ... on Dismissed {
      rows
    }
    ... on InputProblem {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissRejectedRowsMutation, DismissRejectedRowsMutationVariables>;
export const DismissDoubtsDocument = new TypedDocumentString(`
    mutation DismissDoubts($ids: [ID!]!, $reason: String!) {
  dismissDoubts(ids: $ids, reason: $reason) {
    __typename
    ... on Dismissed {
      rows
    }
    ... on InputProblem {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissDoubtsMutation, DismissDoubtsMutationVariables>;
export const DismissDoubtsAlikeDocument = new TypedDocumentString(`
    mutation DismissDoubtsAlike($code: DoubtCode!, $sourceKey: String!, $reason: String!) {
  dismissDoubtsAlike(code: $code, sourceKey: $sourceKey, reason: $reason) {
    __typename
    ... on Dismissed {
      rows
    }
    ... on InputProblem {
      code
      field
      message
    }
  }
}
    `) as unknown as TypedDocumentString<DismissDoubtsAlikeMutation, DismissDoubtsAlikeMutationVariables>;
export const AccessReceiptsDocument = new TypedDocumentString(`
    query AccessReceipts($first: Int!, $after: String) {
  accessReceipts(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        lookedAt
        viewerName
        viewerRoles
        page
        periodFrom
        periodTo
      }
    }
  }
}
    `) as unknown as TypedDocumentString<AccessReceiptsQuery, AccessReceiptsQueryVariables>;
export const RoundingReportDocument = new TypedDocumentString(`
    query RoundingReport($scope: ScopeInput!, $period: PeriodInput!) {
  roundingReport(scope: $scope, period: $period) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on RoundingReport {
      settings {
        siteId
        siteName
        validFrom
        stepMinutes
        paid
        setBy
        setAt
      }
      rows {
        staffMember {
          id
          name
        }
        shifts
        rawSeconds
        roundedSeconds
        driftSeconds
        paidDriftSeconds
        favours
      }
    }
  }
}
    `) as unknown as TypedDocumentString<RoundingReportQuery, RoundingReportQueryVariables>;
export const RoundedShiftsDocument = new TypedDocumentString(`
    query RoundedShifts($staffMemberId: ID!, $period: PeriodInput!) {
  roundedShifts(staffMemberId: $staffMemberId, period: $period) {
    workday
    siteName
    zone
    start
    end
    roundedStart
    roundedEnd
    rawSeconds
    roundedSeconds
    stepMinutes
    paid
  }
}
    `) as unknown as TypedDocumentString<RoundedShiftsQuery, RoundedShiftsQueryVariables>;
export const SetSiteRoundingDocument = new TypedDocumentString(`
    mutation SetSiteRounding($input: SiteRoundingInput!) {
  setSiteRounding(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on Done {
      ok
    }
  }
}
    `) as unknown as TypedDocumentString<SetSiteRoundingMutation, SetSiteRoundingMutationVariables>;
export const KeptSourcesDocument = new TypedDocumentString(`
    query KeptSources {
  sources {
    id
    key
    siteId
    siteName
    zone
    statedZone
    dateOrder
    feeds
    completeness {
      feed
      siteName
      completeUntil
      isExplicit
    }
    alert {
      id
      silentSince
      seenAt
    }
    tokens {
      id
      name
      kinds
      expiresAt
      lastUsedAt
      revokedAt
    }
    pull {
      kind
      health
      folder
      hasSecret
      everyMinutes
      quietAfterHours
      isPaused
      nextRunAt
      lastBeganAt
      lastOutcome
      lastError
      refusedFiles {
        name
        reason
      }
      settings {
        address
        fileKind
        signIn
        clientId
        tokenAddress
        scope
        searches
        workspace
        afterTaking
      }
    }
    lastRun {
      id
      fileName
      startedAt
    }
  }
  organizationTree {
    sites {
      id
      name
    }
  }
}
    `) as unknown as TypedDocumentString<KeptSourcesQuery, KeptSourcesQueryVariables>;
export const SaveSourceDocument = new TypedDocumentString(`
    mutation SaveSource($input: SourceInput!) {
  saveSource(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveSourceMutation, SaveSourceMutationVariables>;
export const TestSourceDocument = new TypedDocumentString(`
    mutation TestSource($input: SourceInput!) {
  testSource(input: $input) {
    __typename
    ... on SourceTest {
      message
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<TestSourceMutation, TestSourceMutationVariables>;
export const PauseSourceDocument = new TypedDocumentString(`
    mutation PauseSource($id: ID!, $isPaused: Boolean!) {
  pauseSource(id: $id, isPaused: $isPaused) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PauseSourceMutation, PauseSourceMutationVariables>;
export const PullSourceNowDocument = new TypedDocumentString(`
    mutation PullSourceNow($id: ID!) {
  pullSourceNow(id: $id) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<PullSourceNowMutation, PullSourceNowMutationVariables>;
export const SetCompleteUntilDocument = new TypedDocumentString(`
    mutation SetCompleteUntil($sourceId: ID!, $day: Date!, $mayMoveBack: Boolean!) {
  setCompleteUntil(sourceId: $sourceId, day: $day, mayMoveBack: $mayMoveBack) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SetCompleteUntilMutation, SetCompleteUntilMutationVariables>;
export const NoteSourceAlertDocument = new TypedDocumentString(`
    mutation NoteSourceAlert($id: ID!) {
  noteSourceAlert(id: $id) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<NoteSourceAlertMutation, NoteSourceAlertMutationVariables>;
export const CreatePushTokenDocument = new TypedDocumentString(`
    mutation CreatePushToken($sourceId: ID!, $name: String!, $kinds: [String!]!, $days: Int!) {
  createPushToken(sourceId: $sourceId, name: $name, kinds: $kinds, days: $days) {
    __typename
    ... on NewPushToken {
      id
      token
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<CreatePushTokenMutation, CreatePushTokenMutationVariables>;
export const RevokePushTokenDocument = new TypedDocumentString(`
    mutation RevokePushToken($id: ID!) {
  revokePushToken(id: $id) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<RevokePushTokenMutation, RevokePushTokenMutationVariables>;
export const StaffingListsDocument = new TypedDocumentString(`
    query StaffingLists {
  staffingLists {
    people {
      key
      name
    }
    sites {
      key
      name
    }
    employments {
      id
      staffMemberName
      staffing
      validFrom
      validTo
      separation
    }
    credentials {
      id
      staffMemberName
      credential
      validFrom
      expiresOn
    }
    positions {
      id
      siteName
      role
      fullTimePositions
      validFrom
      validTo
    }
    providers {
      id
      key
      siteName
      fullTimePositions
      validFrom
      validTo
    }
  }
}
    `) as unknown as TypedDocumentString<StaffingListsQuery, StaffingListsQueryVariables>;
export const SaveEmploymentDocument = new TypedDocumentString(`
    mutation SaveEmployment($input: EmploymentInput!) {
  saveEmployment(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveEmploymentMutation, SaveEmploymentMutationVariables>;
export const SaveCredentialDocument = new TypedDocumentString(`
    mutation SaveCredential($input: CredentialInput!) {
  saveCredential(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveCredentialMutation, SaveCredentialMutationVariables>;
export const SavePositionDocument = new TypedDocumentString(`
    mutation SavePosition($input: BudgetedPositionInput!) {
  saveBudgetedPosition(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SavePositionMutation, SavePositionMutationVariables>;
export const SaveProviderDocument = new TypedDocumentString(`
    mutation SaveProvider($input: ProviderInput!) {
  saveProvider(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<SaveProviderMutation, SaveProviderMutationVariables>;
export const RemoveStaffingLineDocument = new TypedDocumentString(`
    mutation RemoveStaffingLine($list: StaffingList!, $id: ID!) {
  removeStaffingLine(list: $list, id: $id) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveStaffingLineMutation, RemoveStaffingLineMutationVariables>;
export const ReportExportsDocument = new TypedDocumentString(`
    query ReportExports($first: Int!, $after: String) {
  reportExports(first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        exportedAt
        generatedAt
        by
        format
        period {
          from
          to
        }
        grouping
        siteNames
        teamNames
        definitionName
        definitionVersion
        hasTable
        rowCount
        rowsSha256
        fileSha256
        fileBytes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportExportsQuery, ReportExportsQueryVariables>;
export const ReportExportTodayDocument = new TypedDocumentString(`
    query ReportExportToday($id: ID!) {
  reportExportToday(id: $id) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on ReportExportToday {
      generatedAt
      comparedCells
      policies {
        before
        today
      }
      completeUntil {
        before
        today
      }
      differences {
        rowKey
        rowName
        column {
          id
          title
          format
        }
        before {
          value
          text
          reason
        }
        today {
          value
          text
          reason
        }
        causes
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReportExportTodayQuery, ReportExportTodayQueryVariables>;
export const ReportDefinitionsDocument = new TypedDocumentString(`
    query ReportDefinitions {
  reportDefinitions {
    id
    version
    name
    period
    grouping
    siteIds
    teamIds
    columns
    savedByName
    savedAt
  }
}
    `) as unknown as TypedDocumentString<ReportDefinitionsQuery, ReportDefinitionsQueryVariables>;
export const ReportDefinitionVersionsDocument = new TypedDocumentString(`
    query ReportDefinitionVersions($id: ID!) {
  reportDefinitionVersions(id: $id) {
    id
    version
    name
    period
    grouping
    siteIds
    teamIds
    columns
    savedByName
    savedAt
  }
}
    `) as unknown as TypedDocumentString<ReportDefinitionVersionsQuery, ReportDefinitionVersionsQueryVariables>;
export const SaveReportDefinitionDocument = new TypedDocumentString(`
    mutation SaveReportDefinition($input: SaveReportDefinitionInput!) {
  saveReportDefinition(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on ReportDefinition {
      id
      name
      version
    }
  }
}
    `) as unknown as TypedDocumentString<SaveReportDefinitionMutation, SaveReportDefinitionMutationVariables>;
export const RemoveReportDefinitionDocument = new TypedDocumentString(`
    mutation RemoveReportDefinition($id: ID!) {
  removeReportDefinition(id: $id) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on ReportDefinition {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<RemoveReportDefinitionMutation, RemoveReportDefinitionMutationVariables>;
export const StaffingReportDocument = new TypedDocumentString(`
    query StaffingReport($input: StaffingReportInput!) {
  staffingReport(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on StaffingReport {
      grouping
      period {
        from
        to
      }
      completeUntil
      incompleteDays
      policies
      siteNames
      teamNames
      zones
      rowCount
      rowsSha256
      suppressedCells
      disputedViolations
      columns {
        id
        title
        format
        formula
        metric
      }
      rows {
        key
        cells {
          value
          text
          reason
        }
      }
      totals {
        key
        cells {
          value
          text
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffingReportQuery, StaffingReportQueryVariables>;
export const OvertimeStepsDocument = new TypedDocumentString(`
    query OvertimeSteps($input: StaffingReportInput!, $rowKey: String!) {
  overtimeSteps(input: $input, rowKey: $rowKey) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on OvertimeSteps {
      steps {
        part
        day
        rule
        clause
        multiplier
        seconds
        people
        combination
        parameters {
          id
          kind
          limitSeconds
          multiplier
          clause
          agreement
          firstDayWorked
          lastDayWorked
          onlyBelowMinimumWageTimes
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<OvertimeStepsQuery, OvertimeStepsQueryVariables>;
export const StaffingColumnsDocument = new TypedDocumentString(`
    query StaffingColumns {
  staffingColumns {
    id
    title
    formula
    section
    isOfOnePerson
  }
}
    `) as unknown as TypedDocumentString<StaffingColumnsQuery, StaffingColumnsQueryVariables>;
export const StaffingTrendDocument = new TypedDocumentString(`
    query StaffingTrend($input: StaffingReportInput!) {
  staffingTrend(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on ReportTrend {
      columns {
        id
        title
        format
      }
      weeks {
        from
        to
        cells {
          value
          text
          reason
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<StaffingTrendQuery, StaffingTrendQueryVariables>;
export const MyLogDocument = new TypedDocumentString(`
    query MyLog {
  myLog {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on OwnLog {
      ...OwnLogParts
    }
  }
}
    fragment OwnLogParts on OwnLog {
  zone
  activities {
    id
    name
    category
  }
  tasks {
    id
    activityId
    startedAt
    endedAt
  }
  running {
    id
    at
    activityId
  }
  endless {
    id
    at
    activityId
  }
}`) as unknown as TypedDocumentString<MyLogQuery, MyLogQueryVariables>;
export const SwitchTasksDocument = new TypedDocumentString(`
    mutation SwitchTasks($switches: [TaskSwitchInput!]!) {
  switchTasks(switches: $switches) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on OwnLog {
      ...OwnLogParts
    }
  }
}
    fragment OwnLogParts on OwnLog {
  zone
  activities {
    id
    name
    category
  }
  tasks {
    id
    activityId
    startedAt
    endedAt
  }
  running {
    id
    at
    activityId
  }
  endless {
    id
    at
    activityId
  }
}`) as unknown as TypedDocumentString<SwitchTasksMutation, SwitchTasksMutationVariables>;
export const ToSettleDocument = new TypedDocumentString(`
    query ToSettle($scope: ScopeInput!, $period: PeriodInput!, $first: Int!, $after: String, $filter: PayQuestionFilter, $states: [PayQuestionState!]) {
  payQuestions(
    scope: $scope
    period: $period
    first: $first
    after: $after
    filter: $filter
  ) {
    pageInfo {
      endCursor
    }
    counts {
      kind
      count
      seconds
    }
    edges {
      node {
        id
        kind
        workday
        start
        end
        siteName
        zone
        seconds
        rule
        clause
        state
        isChanged
        mayReply
        staffMember {
          id
          name
        }
        evidence {
          start
          end
        }
        history {
          act
          answer
          note
          by
          at
        }
        whatIf {
          seconds
          recorded {
            workedSeconds
            overtimeSeconds
            doubletimeSeconds
          }
          counted {
            workedSeconds
            overtimeSeconds
            doubletimeSeconds
          }
        }
      }
    }
  }
  ofEveryKind: payQuestions(
    scope: $scope
    period: $period
    first: 0
    filter: {states: $states}
  ) {
    counts {
      kind
      count
    }
  }
}
    `) as unknown as TypedDocumentString<ToSettleQuery, ToSettleQueryVariables>;
export const SettlePayQuestionDocument = new TypedDocumentString(`
    mutation SettlePayQuestion($questionIds: [ID!]!, $answer: PayAnswer!, $reason: String) {
  settlePayQuestions(questionIds: $questionIds, answer: $answer, reason: $reason) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayQuestions {
      questions {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<SettlePayQuestionMutation, SettlePayQuestionMutationVariables>;
export const ProposeSettlementDocument = new TypedDocumentString(`
    mutation ProposeSettlement($questionId: ID!, $answer: PayAnswer!, $note: String) {
  proposeSettlement(questionId: $questionId, answer: $answer, note: $note) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayQuestions {
      questions {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ProposeSettlementMutation, ProposeSettlementMutationVariables>;
export const ReopenPayQuestionDocument = new TypedDocumentString(`
    mutation ReopenPayQuestion($questionId: ID!, $reason: String) {
  reopenPayQuestion(questionId: $questionId, reason: $reason) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on PayQuestions {
      questions {
        id
        state
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReopenPayQuestionMutation, ReopenPayQuestionMutationVariables>;
export const AnnotationsDocument = new TypedDocumentString(`
    query Annotations($scope: ScopeInput!, $period: PeriodInput!) {
  annotations(scope: $scope, period: $period) {
    id
    day
    icon
    words
    placeName
    by
    mayWithdraw
  }
}
    `) as unknown as TypedDocumentString<AnnotationsQuery, AnnotationsQueryVariables>;
export const DelegationDocument = new TypedDocumentString(`
    query Delegation($scope: ScopeInput!, $day: Date!) {
  delegation(scope: $scope, day: $day) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on Delegation {
      period {
        from
        to
      }
      weeks
      withheldWeeks
      bars {
        category
        activityName
        seconds
        weeks
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DelegationQuery, DelegationQueryVariables>;
export const DidItHelpDocument = new TypedDocumentString(`
    query DidItHelp($input: HelpInput!) {
  didItHelp(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on DidItHelp {
      before {
        from
        to
      }
      after {
        from
        to
      }
      places {
        id
        name
        isLeftOut
      }
      findings {
        metric
        before
        after
        verdict
        effect {
          change
          low
          high
        }
        weeksBefore
        weeksAfter
        comparedPlaces
        isDiverging
      }
    }
  }
}
    `) as unknown as TypedDocumentString<DidItHelpQuery, DidItHelpQueryVariables>;
export const WeekNotesDocument = new TypedDocumentString(`
    query WeekNotes($scope: ScopeInput!, $day: Date!) {
  weeklyReview(scope: $scope, day: $day) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on WeeklyReview {
      week {
        from
        to
      }
      isOver
      placeName
      isReviewed
      marks {
        id
        placeName
        by
        at
      }
      notes {
        id
        placeName
        words
        by
        at
        mayWithdraw
      }
      followUps {
        id
        placeName
        words
        ownerName
        isOwn
        dueOn
        weekStarting
        doneBy
        doneAt
        mayWithdraw
      }
      possibleOwners {
        id
        name
        isSelf
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WeekNotesQuery, WeekNotesQueryVariables>;
export const ReviewHistoryDocument = new TypedDocumentString(`
    query ReviewHistory($scope: ScopeInput!) {
  reviewHistory(scope: $scope) {
    weekStarting
    placeName
    reviewedBy
    reviewedAt
    notes
    followUps
    openFollowUps
  }
}
    `) as unknown as TypedDocumentString<ReviewHistoryQuery, ReviewHistoryQueryVariables>;
export const MarkWeekReviewedDocument = new TypedDocumentString(`
    mutation MarkWeekReviewed($input: ReviewedInput!) {
  markWeekReviewed(input: $input) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<MarkWeekReviewedMutation, MarkWeekReviewedMutationVariables>;
export const AddReviewNoteDocument = new TypedDocumentString(`
    mutation AddReviewNote($input: ReviewNoteInput!) {
  addReviewNote(input: $input) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddReviewNoteMutation, AddReviewNoteMutationVariables>;
export const AddFollowUpDocument = new TypedDocumentString(`
    mutation AddFollowUp($input: FollowUpInput!) {
  addFollowUp(input: $input) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddFollowUpMutation, AddFollowUpMutationVariables>;
export const SetFollowUpDoneDocument = new TypedDocumentString(`
    mutation SetFollowUpDone($id: ID!, $day: Date) {
  setFollowUpDone(id: $id, day: $day) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<SetFollowUpDoneMutation, SetFollowUpDoneMutationVariables>;
export const AddAnnotationDocument = new TypedDocumentString(`
    mutation AddAnnotation($input: AnnotationInput!) {
  addAnnotation(input: $input) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<AddAnnotationMutation, AddAnnotationMutationVariables>;
export const WithdrawSaidDocument = new TypedDocumentString(`
    mutation WithdrawSaid($kind: WithdrawableKind!, $id: ID!) {
  withdrawSaid(kind: $kind, id: $id) {
    __typename
    ... on InputProblem {
      message
    }
  }
}
    `) as unknown as TypedDocumentString<WithdrawSaidMutation, WithdrawSaidMutationVariables>;
export const ReviewCatalogueDocument = new TypedDocumentString(`
    query ReviewCatalogue {
  metricCatalogue {
    id
    title
    unit
    better
    audience
    formula
    limits
    evidence
    reads
  }
}
    `) as unknown as TypedDocumentString<ReviewCatalogueQuery, ReviewCatalogueQueryVariables>;
export const ReviewFiguresDocument = new TypedDocumentString(`
    query ReviewFigures($input: WorkloadInput!) {
  workload(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on Workload {
      completeUntil
      zones
      secondsAtOtherSites
      groups {
        id
        label
        cells {
          incompleteDays
          period {
            from
            to
          }
          values {
            metric
            value
            reason
            numerator
            denominator
            days
            knownDays
            contributors
            withheldWeeks
            disputed
            comparison {
              change
              reason
              leftOutDays
              period {
                from
                to
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewFiguresQuery, ReviewFiguresQueryVariables>;
export const NeedsAttentionDocument = new TypedDocumentString(`
    query NeedsAttention($period: PeriodInput!, $scope: ScopeInput!) {
  needsAttention(period: $period, scope: $scope) {
    kind
    severity
    count
    disputed
    of
    unknown
    seconds
    share
    afterHour
    weekdays
  }
}
    `) as unknown as TypedDocumentString<NeedsAttentionQuery, NeedsAttentionQueryVariables>;
export const LoadGridDocument = new TypedDocumentString(`
    query LoadGrid($period: PeriodInput!, $scope: ScopeInput!) {
  loadGrid(period: $period, scope: $scope) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on LoadGrid {
      rows {
        staffMember {
          id
          name
        }
        workedSeconds
        scheduledSeconds
        overtimeSeconds
        secondsAtOtherSites
        days {
          date
          workedSeconds
          scheduledSeconds
          onLeave
          marks
          disputedMarks
          incomplete {
            feed
            reason
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<LoadGridQuery, LoadGridQueryVariables>;
export const OutsideScheduleDocument = new TypedDocumentString(`
    query OutsideSchedule($period: PeriodInput!, $scope: ScopeInput!) {
  outsideScheduleGrid(period: $period, scope: $scope) {
    isKnown
    totalSeconds
    cells {
      weekday
      hour
      seconds
    }
  }
}
    `) as unknown as TypedDocumentString<OutsideScheduleQuery, OutsideScheduleQueryVariables>;
export const ReviewViolationsDocument = new TypedDocumentString(`
    query ReviewViolations($period: PeriodInput!, $scope: ScopeInput!, $first: Int!, $after: String) {
  boundaryViolations(period: $period, scope: $scope, first: $first, after: $after) {
    totalCount
    pageInfo {
      hasNextPage
      endCursor
    }
    edges {
      node {
        id
        kind
        family
        severity
        basis
        rule
        clause
        workday
        zone
        siteName
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        cause
        remedy
        remedyAgreed
        history {
          state
          cause
          remedy
          remedyAgreed
          note
          by
          capacity
          at
        }
        note
        decidedAt
        decidedBy
        session {
          weekday
          part
        }
        staffMember {
          id
          name
        }
        evidence {
          start
          end
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewViolationsQuery, ReviewViolationsQueryVariables>;
export const ReviewViolationDocument = new TypedDocumentString(`
    mutation ReviewViolation($input: ViolationReviewInput!) {
  reviewViolation(input: $input) {
    __typename
    ... on InputProblem {
      code
      message
      field
    }
    ... on BoundaryViolation {
      id
      state
      cause
      remedy
      remedyAgreed
      history {
        state
        cause
        remedy
        remedyAgreed
        note
        by
        capacity
        at
      }
      note
      decidedAt
      decidedBy
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewViolationMutation, ReviewViolationMutationVariables>;
export const ReviewNoLongerFoundDocument = new TypedDocumentString(`
    query ReviewNoLongerFound($scope: ScopeInput!, $period: PeriodInput!) {
  violationsNoLongerFound(scope: $scope, period: $period) {
    id
    kind
    workday
    siteName
    rule
    limitSeconds
    actualSeconds
    limitDays
    actualDays
    state
    cause
    remedy
    remedyAgreed
    staffMember {
      id
      name
    }
    history {
      state
      cause
      remedy
      remedyAgreed
      note
      by
      capacity
      at
    }
  }
}
    `) as unknown as TypedDocumentString<ReviewNoLongerFoundQuery, ReviewNoLongerFoundQueryVariables>;
export const WeeksAheadDocument = new TypedDocumentString(`
    query WeeksAhead($scope: ScopeInput!) {
  weeksAhead(scope: $scope) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on WeeksAhead {
      weeks {
        week {
          from
          to
        }
        plannedFrom
        sitesWithoutRoster
        people {
          staffMemberId
          name
          recordedSeconds
          plannedSeconds
          overtimeSeconds
          leaveDays
          shiftsOnLeave
          findings {
            kind
            severity
            workday
            limitSeconds
            actualSeconds
            limitDays
            actualDays
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WeeksAheadQuery, WeeksAheadQueryVariables>;
export const WhatChangedDocument = new TypedDocumentString(`
    query WhatChanged($scope: ScopeInput!, $day: Date!) {
  whatChanged(scope: $scope, day: $day) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on WhatChanged {
      week {
        from
        to
      }
      before {
        from
        to
      }
      changes {
        metric
        value
        change
        usualChange
        extreme
      }
      steady
      notComparable
    }
  }
}
    `) as unknown as TypedDocumentString<WhatChangedQuery, WhatChangedQueryVariables>;
export const WorkDayDocument = new TypedDocumentString(`
    query WorkDay($staffMemberId: ID!, $date: Date!) {
  workDay(staffMemberId: $staffMemberId, date: $date) {
    __typename
    ... on InputProblem {
      code
      message
    }
    ... on WorkDay {
      date
      zone
      dayStart
      dayEnd
      siteNames
      staffMember {
        id
        name
        role
      }
      workedSeconds
      scheduledSeconds
      mealSeconds
      restSeconds
      leaveSeconds
      offClockSeconds
      clinicalSeconds
      administrativeSeconds
      coordinationSeconds
      otherSeconds
      unmappedSeconds
      unloggedSeconds
      visits
      untimed {
        seconds
        activityName
        category
        sourceName
        fileName
        line
      }
      doubts {
        code
        startedAt
        endedAt
        takenSeconds
        otherSeconds
      }
      incomplete {
        feed
        reason
      }
      lanes {
        kind
        bars {
          start
          end
          label
          category
          sourceName
          fileName
          line
        }
      }
      violations {
        id
        kind
        severity
        basis
        rule
        clause
        limitSeconds
        actualSeconds
        limitDays
        actualDays
        state
        zone
        evidence {
          start
          end
        }
      }
      overtime {
        policyTitle
        source
        weekStarting
        workedSeconds
        regularSeconds
        overtimeSeconds
        doubletimeSeconds
        federalOvertimeSeconds
        trace {
          rule
          clause
          day
          seconds
        }
        steps {
          part
          day
          rule
          clause
          multiplier
          seconds
          people
          combination
          parameters {
            id
            kind
            limitSeconds
            multiplier
            clause
            agreement
            firstDayWorked
            lastDayWorked
            onlyBelowMinimumWageTimes
          }
        }
      }
      payQuestions {
        id
        kind
        workday
        start
        end
        zone
        siteName
        seconds
        state
        isChanged
        history {
          act
          answer
          note
          by
          at
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<WorkDayQuery, WorkDayQueryVariables>;
export const ViewerDocument = new TypedDocumentString(`
    query Viewer {
  viewer {
    name
    email
    roles
    staffMemberId
    noticeAcknowledgedAt
    organization {
      id
      name
      durationStyle
      isDemonstration
      minimumGroupSize
      workweekStarts {
        from
        weekday
      }
      payPeriod {
        kind
        anchorDate
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ViewerQuery, ViewerQueryVariables>;
export const OrganizationTreeDocument = new TypedDocumentString(`
    query OrganizationTree {
  organizationTree {
    completeUntil
    today
    unlockedFeeds
    defaultPeriod {
      from
      to
    }
    organization {
      id
      name
      durationStyle
      isDemonstration
      minimumGroupSize
      workweekStarts {
        from
        weekday
      }
      payPeriod {
        kind
        anchorDate
      }
    }
    sites {
      id
      name
      zone
      teams {
        id
        name
        siteId
      }
    }
    staffMembers {
      id
      name
      role
      siteId
      teamId
      isPlaceholder
    }
  }
}
    `) as unknown as TypedDocumentString<OrganizationTreeQuery, OrganizationTreeQueryVariables>;
export const SignOutDocument = new TypedDocumentString(`
    mutation SignOut {
  signOut {
    ok
  }
}
    `) as unknown as TypedDocumentString<SignOutMutation, SignOutMutationVariables>;
export const PreviewTermsChangeDocument = new TypedDocumentString(`
    query PreviewTermsChange($change: TermsChangeInput!) {
  previewTermsChange(change: $change) {
    __typename
    ... on TermsPreview {
      weeks
      people
      oldWeeks
      differingWeeks
      seen
      mayAccept
      sites {
        id
        name
        before {
          ...Earned
        }
        after {
          ...Earned
        }
      }
      teams {
        id
        name
        before {
          ...Earned
        }
        after {
          ...Earned
        }
      }
      differences {
        staffMemberId
        staffMemberName
        weekStarting
        before {
          ...Earned
        }
        after {
          ...Earned
        }
        appearing {
          kind
          workday
        }
        vanishing {
          kind
          workday
        }
      }
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    fragment Earned on EarnedHours {
  regularSeconds
  overtimeSeconds
  doubletimeSeconds
  federalOvertimeSeconds
}`) as unknown as TypedDocumentString<PreviewTermsChangeQuery, PreviewTermsChangeQueryVariables>;
export const ChangeTermsDocument = new TypedDocumentString(`
    mutation ChangeTerms($change: TermsChangeInput!, $seen: String) {
  changeTerms(change: $change, seen: $seen) {
    __typename
    ... on Done {
      ok
    }
    ... on InputProblem {
      code
      message
      field
    }
  }
}
    `) as unknown as TypedDocumentString<ChangeTermsMutation, ChangeTermsMutationVariables>;
export const ExplanationDocument = new TypedDocumentString(`
    query Explanation($metric: MetricId!, $scope: ScopeInput!, $period: PeriodInput!, $first: Int!, $after: String, $only: DayFilter!) {
  explain(metric: $metric, scope: $scope, period: $period) {
    __typename
    ... on InputProblem {
      message
    }
    ... on Explanation {
      definition {
        id
        title
        unit
        formula
        limits
        evidence
        audience
      }
      period {
        from
        to
      }
      kind
      label
      value {
        value
        reason
        numerator
        denominator
        days
        knownDays
        contributors
        withheldWeeks
        disputed
      }
      incompleteDays
      terms {
        name
        unit
        amount
      }
      policies {
        policyId
        title
        version
        source
        workweeks
      }
      rules {
        rule
        clause
        policyTitle
        kind
        seconds
        violations
      }
      zones
      dayStartsAt
      weekStartsOn
      feeds {
        feed
        completeUntil
        incompleteDays
      }
      coverage {
        value
        knownDays
        days
      }
      days(first: $first, after: $after, only: $only) {
        __typename
        ... on InputProblem {
          code
        }
        ... on ExplainedDayConnection {
          outcomes {
            outcome
            reason
            days
          }
          totalCount
          pageInfo {
            endCursor
          }
          edges {
            node {
              workday
              outcome
              reason
              incompleteIn
              staffMember {
                id
                name
              }
              terms {
                name
                unit
                amount
              }
            }
          }
        }
      }
    }
  }
}
    `) as unknown as TypedDocumentString<ExplanationQuery, ExplanationQueryVariables>;