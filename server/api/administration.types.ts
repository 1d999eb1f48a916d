import { Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { ListedChange } from '../practice/administration/administration-change.query.js';
import type { Administered, AdministrationStep } from '../practice/administration/administered.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { describedEnum } from './described-enum.js';
import { PageInfoType } from './page.types.js';

export const AdministeredEnum = describedEnum<Administered>(
  'Administered',
  'What is set up by administrators and HR.',
  {
    LOGIN: 'Somebody who may sign in.',
    SITE: 'A practice location.',
    TEAM: 'A team of a site.',
    ACTIVITY: 'A kind of task.',
    ORGANIZATION: 'The practice as a whole.',
  },
);

export const AdministrationStepEnum = describedEnum<AdministrationStep>('AdministrationStep', 'What was changed.', {
  ADDED: 'It is new.',
  NAME: 'Its name.',
  EMAIL: 'The address she signs in with.',
  ROLES: 'What she may do: before and after hold roles.',
  PLACES: 'The sites and teams she is responsible for.',
  STAFF_MEMBER: 'Who of the staff she is.',
  DISABLED: 'She can no longer sign in.',
  ENABLED: 'She can sign in again.',
  SESSIONS_ENDED: 'She was signed out everywhere.',
  LINK_MADE: 'She was given a link to choose a password.',
  JOINED: 'She chose her first password.',
  PASSWORD: 'She chose a new password with a link.',
  ZONE: 'The time zone of a site.',
  JURISDICTION: 'The country or state whose law a site lies under.',
  ENDED: 'A team ended: after holds its last day.',
  CATEGORY: 'What an activity counts as: after holds the category and the first day.',
  DURATION_STYLE: 'How durations are written: before and after hold words of DurationStyle.',
  GROUP_SIZE: 'How many people figures of groups need.',
});

@ObjectType('AdministrationChange', { description: 'Who changed what of the setting-up, and when.' })
export class AdministrationChangeType implements ListedChange {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => AdministeredEnum, { description: 'What kind of thing was changed.' })
  subject: Administered;

  @Field(() => ID, { description: 'Which one.' })
  subjectId: string;

  @Field(() => String, { description: 'What it was called when it was changed.' })
  subjectName: string;

  @Field(() => AdministrationStepEnum, { description: 'What of it.' })
  what: AdministrationStep;

  @Field(() => [String], { description: 'What it was: names or words in capitals; empty: nothing to tell.' })
  before: readonly string[];

  @Field(() => [String], { description: 'What it became; empty: nothing, or nothing to tell.' })
  after: readonly string[];

  @Field(() => String, { description: 'Who changed it.' })
  changedBy: string;

  @Field(() => DateTimeScalar, { description: 'When.' })
  changedAt: Date;
}

@ObjectType('AdministrationChangeEdge', { description: 'One change of a page.' })
class AdministrationChangeEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => AdministrationChangeType, { description: 'The change.' })
  node: AdministrationChangeType;
}

@ObjectType('AdministrationChangeConnection', { description: 'Changes, the newest first.' })
export class AdministrationChangeConnectionType {
  @Field(() => [AdministrationChangeEdgeType], { description: 'This page.' })
  edges: readonly AdministrationChangeEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}
