/** How far a mail has come. */
export const MAIL_STATES = ['QUEUED', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN'] as const;
export type MailState = (typeof MAIL_STATES)[number];

/** What a mail is about; whoever composes it knows the rest. */
export const MAIL_KINDS = ['TEST', 'STAFFING_REPORT', 'MANAGER_DIGEST', 'OWN_DIGEST', 'LOGIN_LINK'] as const;
export type MailKind = (typeof MAIL_KINDS)[number];

/** Where mails go: to a server, or, where none is stated, into a folder of the data folder. */
export const MAIL_WAYS = ['SMTP', 'FOLDER'] as const;
export type MailWay = (typeof MAIL_WAYS)[number];

/** Why a mail is not on its way. */
export const MAIL_FAILURES = [
  'UNREACHABLE',
  'REFUSED_FOR_NOW',
  'REFUSED',
  'GAVE_UP',
  'NOT_ENTITLED',
  'NOT_COMPOSED',
  'NO_ANSWER',
] as const;
export type MailFailure = (typeof MAIL_FAILURES)[number];
