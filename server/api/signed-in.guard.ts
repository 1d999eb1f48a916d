import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import type { GraphQLResolveInfo } from 'graphql';
import { viewerIn, type GraphqlContext } from './graphql-context.js';

/** The operations for callers who are not signed in. Whatever is not named here refuses them. */
export const FOR_ANYONE: readonly string[] = ['entrance', 'viewer', 'signIn', 'signOut', 'startPractice'];

/** Refuses every operation without a viewer, except those for anyone. Controllers guard themselves. */
@Injectable()
export class SignedInGuard implements CanActivate {
  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const graphql = GqlExecutionContext.create(execution);
    if (FOR_ANYONE.includes(graphql.getInfo<GraphQLResolveInfo>().fieldName)) return true;
    viewerIn(graphql.getContext<GraphqlContext>());
    return true;
  }
}
