import { createUnionType, Field, ID, Int, ObjectType } from '@nestjs/graphql';
import type { DemonstrationLogin } from '../access/demonstration-logins.query.js';
import type { ReceiptRow } from '../access/access-receipt.query.js';
import type { ViewerProfile } from '../access/viewer-profile.query.js';
import type { Role } from '../domain/viewer.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { DateScalar } from './date.scalar.js';
import { OrganizationType } from './organization.types.js';
import { PageInfoType } from './page.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { RoleEnum } from './role.types.js';

@ObjectType('Viewer', { description: 'Who is signed in.' })
export class ViewerType implements ViewerProfile {
  @Field(() => String, { description: 'The address she signs in with.' })
  email: string;

  @Field(() => String, { description: 'Her name.' })
  name: string;

  @Field(() => [RoleEnum], { description: 'What she may do; decides her landing page and what pages she is offered.' })
  roles: readonly Role[];

  @Field(() => ID, { nullable: true, description: 'The staff member she is; null: a login that is no staff member.' })
  staffMemberId: string | null;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When she read what is collected and who sees it; null: not yet, and the notice is to be shown.',
  })
  noticeAcknowledgedAt: Date | null;

  @Field(() => OrganizationType, { description: 'Her practice.' })
  organization: OrganizationType;
}

@ObjectType('DemonstrationLogin', {
  description: 'A login of the demonstration practice, which works in a browser on the server’s own machine only.',
})
export class DemonstrationLoginType implements DemonstrationLogin {
  @Field(() => String, { description: 'The address to sign in with.' })
  email: string;

  @Field(() => String, { description: 'Name of the made-up person.' })
  name: string;

  @Field(() => String, { description: 'Its password, which is public.' })
  password: string;

  @Field(() => [RoleEnum], { description: 'What this login may do.' })
  roles: readonly Role[];
}

@ObjectType('Entrance', { description: 'What an anonymous page may know.' })
export class EntranceType {
  @Field(() => Boolean, { description: 'Whether a practice can be started here by this browser.' })
  canStartPractice: boolean;

  @Field(() => [DemonstrationLoginType], { description: 'Empty unless the browser is on the server’s own machine.' })
  demonstrationLogins: readonly DemonstrationLoginType[];

  @Field(() => Boolean, { description: 'Whether no practice is set up yet, not even the demonstration.' })
  isEmpty: boolean;
}

export const SignInResult = createUnionType({
  name: 'SignInResult',
  description: 'Who is signed in now, or why nobody is.',
  types: () => [ViewerType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : ViewerType),
});

@ObjectType('AccessReceipt', { description: 'Somebody looked at the viewer’s own data.' })
export class AccessReceiptType {
  @Field(() => ID, { description: 'Stable id.' })
  id: ReceiptRow['id'];

  @Field(() => DateTimeScalar, { description: 'When; the same look again within an hour is one look.' })
  lookedAt: Date;

  @Field(() => String, { description: 'The page, in capitals: for example WORK_DAY.' })
  page: string;

  @Field(() => DateScalar, { nullable: true, description: 'First day looked at; null: the page has no period.' })
  periodFrom: string | null;

  @Field(() => DateScalar, { nullable: true, description: 'Last day looked at; null: the page has no period.' })
  periodTo: string | null;

  @Field(() => String, { description: 'Who looked, by the name she had then.' })
  viewerName: string;

  @Field(() => [RoleEnum], { description: 'The roles she had then.' })
  viewerRoles: readonly Role[];
}

@ObjectType('AccessReceiptEdge', { description: 'A receipt and its cursor.' })
export class AccessReceiptEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => AccessReceiptType, { description: 'The receipt.' })
  node: AccessReceiptType;
}

@ObjectType('AccessReceiptConnection', { description: 'Looks at the viewer’s own data, newest first.' })
export class AccessReceiptConnectionType {
  @Field(() => [AccessReceiptEdgeType], { description: 'One page of them.' })
  edges: readonly AccessReceiptEdgeType[];

  @Field(() => PageInfoType, { description: 'Where the page ends.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'All looks there are.' })
  totalCount: number;
}
