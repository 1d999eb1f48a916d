import { Args, Mutation, Query, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { readMailPolicy } from '../mail/policy/mail-policy.query.js';
import { changeMailPolicy } from '../mail/policy/change-mail-policy.js';
import { mailZone } from '../mail/policy/mail-policy.js';
import { placesOf } from '../practice/places.query.js';
import { CurrentViewer } from './context.js';
import { MailPolicyInputType, MailPolicyType } from './mail-policy.types.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';

/** How the practice mails. */
@Resolver()
export class MailPolicyResolver {
  constructor(private readonly database: DataSource) {}

  @Query(() => MailPolicyType, { description: 'How the practice mails. For HR and administrators.' })
  async mailPolicy(@CurrentViewer() viewer: Viewer): Promise<MailPolicyType> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    const policy = await readMailPolicy(this.database, viewer.organizationId);
    return { ...policy, zoneInForce: mailZone(policy, await placesOf(this.database, viewer.organizationId)) };
  }

  @Mutation(() => DoneResult, { description: 'States how the practice mails. For HR and administrators.' })
  async saveMailPolicy(
    @CurrentViewer() viewer: Viewer,
    @Args('input', { type: () => MailPolicyInputType }) input: MailPolicyInputType,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR', 'ADMINISTRATOR');
    return (await changeMailPolicy(this.database, viewer, input, new Date())) ?? { ok: true };
  }
}
