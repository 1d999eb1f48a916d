import { Field, ID, InputType, ObjectType } from '@nestjs/graphql';
import type { SourceFeed } from '../domain/ledger.js';
import type { Period } from '../domain/time/period.js';
import { DateScalar } from './date.scalar.js';
import { describedEnum } from './described-enum.js';
import type { RequestedScope, ScopeKind } from '../domain/requested-scope.js';

export const SourceFeedEnum = describedEnum<SourceFeed>(
  'SourceFeed',
  'A kind of source; each metric says which it reads.',
  {
    TASK: 'Task logs: who did which task, from when to when.',
    CLOCK: 'Time-clock punches.',
    ROSTER: 'Published shifts.',
    LEAVE: 'Approved leave.',
    VISIT: 'Visits or appointments.',
    DURATION: 'Durations without times: totals of recorded time, read by no metric.',
  },
);

@ObjectType('Period', { description: 'Civil days from and to, both included.' })
export class PeriodType implements Period {
  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;
}

@InputType('PeriodInput', { description: 'Civil days from and to, both included; at most 400.' })
export class PeriodInput implements Period {
  @Field(() => DateScalar, { description: 'First day.' })
  from: string;

  @Field(() => DateScalar, { description: 'Last day.' })
  to: string;
}

export const ScopeKindEnum = describedEnum<ScopeKind>('ScopeKind', 'What a scope selects.', {
  ORGANIZATION: 'Everything the viewer may see; no id.',
  SITE: 'Work at one site.',
  TEAM: 'Work of one team, by the team each person had on that day.',
  STAFF_MEMBER: 'Work of one staff member.',
});

@InputType('ScopeInput', { description: 'Whose work is asked about. It can only narrow what the viewer may see.' })
export class ScopeInput implements RequestedScope {
  @Field(() => ScopeKindEnum, { description: 'What the id names.' })
  kind: ScopeKind;

  @Field(() => ID, { nullable: true, description: 'Id of the site, team or staff member; none for ORGANIZATION.' })
  id?: string | null;
}
