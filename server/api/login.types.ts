import { createUnionType, Field, ID, InputType, Int, ObjectType } from '@nestjs/graphql';
import type { LinkedLogin } from '../access/links/login-link.query.js';
import type { HandedOver } from '../access/links/make-link.js';
import type { AdministeredLogin, NamedPlace } from '../access/logins/administered-login.query.js';
import type { LoginDraft } from '../access/logins/login-draft.js';
import type { Role } from '../domain/viewer.js';
import { DateTimeScalar } from './date-time.scalar.js';
import { PageInfoType } from './page.types.js';
import { InputProblemType, isProblem } from './problem.types.js';
import { RoleEnum } from './role.types.js';

@ObjectType('ResponsiblePlace', { description: 'A site or team somebody is responsible for.' })
export class ResponsiblePlaceType implements NamedPlace {
  @Field(() => ID, { description: 'Its id.' })
  id: string;

  @Field(() => String, { description: 'Its name.' })
  name: string;
}

@ObjectType('Login', {
  description: 'Somebody who may sign in, as administrators see it: what she may, not what she did.',
})
export class LoginType implements AdministeredLogin {
  @Field(() => ID, { description: 'Stable id.' })
  id: string;

  @Field(() => String, { description: 'The address she signs in with.' })
  email: string;

  @Field(() => String, { description: 'Her name.' })
  name: string;

  @Field(() => [RoleEnum], { description: 'What she may do.' })
  roles: readonly Role[];

  @Field(() => ID, { nullable: true, description: 'The staff member she is; null: a login that is no staff member.' })
  staffMemberId: string | null;

  @Field(() => String, { nullable: true, description: 'Name of the staff member she is; null: none.' })
  staffMemberName: string | null;

  @Field(() => [ResponsiblePlaceType], { description: 'Whole sites she is responsible for as a manager, by name.' })
  sites: readonly ResponsiblePlaceType[];

  @Field(() => [ResponsiblePlaceType], { description: 'Teams she is responsible for as a manager, by name.' })
  teams: readonly ResponsiblePlaceType[];

  @Field(() => Boolean, { description: 'Of the demonstration: its password is public, and it cannot be changed.' })
  isDemonstration: boolean;

  @Field(() => Boolean, { description: 'False: she is invited and has not chosen a password yet.' })
  hasJoined: boolean;

  @Field(() => Boolean, { description: 'Whether she is kept from signing in.' })
  isDisabled: boolean;

  @Field(() => Int, { description: 'Browsers in which she is signed in.' })
  sessions: number;

  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'Until when a link works with which she can choose a password; null: there is none.',
  })
  linkUntil: Date | null;
}

@ObjectType('LoginEdge', { description: 'One login of a page.' })
class LoginEdgeType {
  @Field(() => String, { description: 'For `after`.' })
  cursor: string;

  @Field(() => LoginType, { description: 'The login.' })
  node: LoginType;
}

@ObjectType('LoginConnection', { description: 'Logins, by name.' })
export class LoginConnectionType {
  @Field(() => [LoginEdgeType], { description: 'This page.' })
  edges: readonly LoginEdgeType[];

  @Field(() => PageInfoType, { description: 'Whether more follow.' })
  pageInfo: PageInfoType;

  @Field(() => Int, { description: 'How many there are in all.' })
  totalCount: number;
}

@InputType('LoginInput', { description: 'A login as an administrator states it.' })
export class LoginInput implements LoginDraft {
  @Field(() => String, { description: 'Her name.' })
  name: string;

  @Field(() => String, { description: 'The address she signs in with.' })
  email: string;

  @Field(() => [RoleEnum], { description: 'What she may do; at least one.' })
  roles: Role[];

  @Field(() => ID, { nullable: true, description: 'The staff member she is; needed for the role STAFF_MEMBER.' })
  staffMemberId: string | null = null;

  @Field(() => [ID], { description: 'Sites she is responsible for; with teams, what the role MANAGER needs.' })
  siteIds: string[];

  @Field(() => [ID], { description: 'Teams she is responsible for.' })
  teamIds: string[];
}

@ObjectType('LoginLinkHandedOver', { description: 'A link with which somebody chooses her password, once.' })
export class LoginLinkHandedOverType implements HandedOver {
  @Field(() => String, {
    nullable: true,
    description: 'The address of the link without the host, given out this once; null: it was mailed.',
  })
  path: string | null;

  @Field(() => String, { nullable: true, description: 'Where it was mailed; null: no mail server is stated.' })
  mailedTo: string | null;

  @Field(() => DateTimeScalar, { description: 'Until when it works.' })
  expiresAt: Date;
}

export const LoginLinkResult = createUnionType({
  name: 'LoginLinkResult',
  description: 'A link that was made, or the reason why none was.',
  types: () => [LoginLinkHandedOverType, InputProblemType] as const,
  resolveType: (value: object) => (isProblem(value) ? InputProblemType : LoginLinkHandedOverType),
});

@ObjectType('LinkedLogin', { description: 'Whom a link is for, to whoever has the link.' })
export class LinkedLoginType implements Pick<LinkedLogin, 'name' | 'email' | 'organizationName' | 'isInvitation'> {
  @Field(() => String, { description: 'Her name.' })
  name: string;

  @Field(() => String, { description: 'The address she signs in with.' })
  email: string;

  @Field(() => String, { description: 'Her practice.' })
  organizationName: string;

  @Field(() => Boolean, { description: 'Whether it is her first password.' })
  isInvitation: boolean;
}
