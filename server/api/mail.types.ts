import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { MailDecision } from '../mail/outbox/decide-mail.query.js';
import type { MailFailure, MailKind, MailState, MailWay } from '../mail/outbox/mail-state.js';
import type { ListedMail } from '../mail/outbox/outbox-list.query.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';

export const MailStateEnum = describedEnum<MailState>('MailState', 'How far a mail has come.', {
  QUEUED: 'It waits for its next attempt.',
  SENDING: 'It is being sent.',
  SENT: 'The mail server took it, or it lies in the folder, or somebody said that it arrived.',
  FAILED: 'It was not sent and will not be by itself.',
  UNCERTAIN: 'It was handed over and no answer came: it may have arrived. It is never sent again by itself.',
});

export const MailKindEnum = describedEnum<MailKind>('MailKind', 'What a mail is about.', {
  TEST: 'A test to oneself.',
  STAFFING_REPORT: 'A scheduled staffing report.',
  MANAGER_DIGEST: 'A manager’s groups in the week that is over.',
  OWN_DIGEST: 'Somebody’s own week that is over, because she wants it.',
  LOGIN_LINK: 'A link with which somebody chooses her password.',
});

export const MailWayEnum = describedEnum<MailWay>('MailWay', 'How a mail leaves.', {
  SMTP: 'Over a mail server.',
  FOLDER: 'As a file into a folder on the server: no mail server is stated, or it is a demonstration.',
});

export const MailFailureEnum = describedEnum<MailFailure>('MailFailure', 'Why a mail was not sent.', {
  UNREACHABLE: 'The mail server could not be reached or did not let us in; it is tried again.',
  REFUSED_FOR_NOW: 'The mail server put it off; it is tried again.',
  REFUSED: 'The mail server refused it for good.',
  GAVE_UP: 'Two days of attempts were in vain.',
  NOT_ENTITLED: 'The recipient may no longer have it, or no longer wants it.',
  NOT_COMPOSED: 'It could not be written.',
  NO_ANSWER: 'It was handed over and no answer came.',
});

export const MailDecisionEnum = describedEnum<MailDecision>('MailDecision', 'What becomes of a mail that is stuck.', {
  SEND_AGAIN: 'It is sent once more, under the same Message-ID.',
  ARRIVED: 'It arrived; only of a mail that is UNCERTAIN.',
});

@ObjectType('OutboxMail', { description: 'A mail to one recipient, without what stands in it.' })
export class OutboxMailType implements ListedMail {
  @Field(() => ID, { description: 'For decideMail.' })
  id: string;

  @Field(() => MailKindEnum, { description: 'What it is about.' })
  kind: MailKind;

  @Field(() => String, { description: 'Whom it is for.' })
  recipientName: string;

  @Field(() => String, { description: 'Her e-mail address when it was last tried.' })
  recipientAddress: string;

  @Field(() => String, { nullable: true, description: 'Its subject; null: it has not been written yet.' })
  subject: string | null;

  @Field(() => MailStateEnum, { description: 'How far it has come.' })
  state: MailState;

  @Field(() => MailWayEnum, { nullable: true, description: 'How it left; null: it has not, as far as is known.' })
  way: MailWay | null;

  @Field(() => DateTimeScalar, { description: 'When it was put in the outbox.' })
  queuedAt: Date;

  @Field(() => Int, { description: 'Attempts so far.' })
  attempts: number;

  @Field(() => DateTimeScalar, { nullable: true, description: 'When it is tried next; null: it does not wait.' })
  nextAttemptAt: Date | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it was over, one way or the other; null: it is not.',
  })
  finishedAt: Date | null;

  @Field(() => MailFailureEnum, {
    nullable: true,
    description: 'Why the latest attempt brought nothing; null: it did, or there was none.',
  })
  failure: MailFailure | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the mail server said, in its own words; null: nothing.',
  })
  failureText: string | null;

  @Field(() => String, { nullable: true, description: 'Who decided what becomes of it; null: nobody had to.' })
  decidedBy: string | null;
}

@ObjectType('OutboxMailEdge', { description: 'A mail in a list.' })
class OutboxMailEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => OutboxMailType, { description: 'The mail.' })
  node: OutboxMailType;
}

@ObjectType('OutboxMailConnection', { description: 'A page of mails.' })
export class OutboxMailConnectionType {
  @Field(() => [OutboxMailEdgeType], { description: 'The mails on this page.' })
  edges: readonly OutboxMailEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'All mails there are in these states.' })
  totalCount: number;
}

@ObjectType('MailWayOut', { description: 'How this installation mails, as its owner has set it up.' })
export class MailWayOutType {
  @Field(() => MailWayEnum, { description: 'Over a mail server, or into a folder because none is stated.' })
  way: MailWay;

  @Field(() => String, { description: 'The address mails come from.' })
  from: string;

  @Field(() => String, { nullable: true, description: 'The folder on the server; null: they go to a mail server.' })
  folder: string | null;
}
