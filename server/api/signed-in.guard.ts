import { Injectable, type CanActivate, type ExecutionContext } from '@nestjs/common';
import { Reflector } from '@nestjs/core';
import { GqlExecutionContext, type GqlContextType } from '@nestjs/graphql';
import { FOR_ANYONE, viewerIn, type ApiContext } from './context.js';

/** Refuses every operation without a viewer, except those marked `ForAnyone`. Controllers guard themselves. */
@Injectable()
export class SignedInGuard implements CanActivate {
  constructor(private readonly reflector: Reflector) {}

  canActivate(execution: ExecutionContext): boolean {
    if (execution.getType<GqlContextType>() !== 'graphql') return true;
    const targets = [execution.getHandler(), execution.getClass()];
    if (this.reflector.getAllAndOverride<boolean | undefined>(FOR_ANYONE, targets) === true) return true;
    viewerIn(GqlExecutionContext.create(execution).getContext<ApiContext>());
    return true;
  }
}
