import { createParamDecorator, SetMetadata, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Viewer } from '../domain/viewer.js';
import { notSignedIn } from './api-error.js';

/** What every resolver is given: who is asking (null: nobody is signed in), and the HTTP exchange for cookies. */
export interface ApiContext {
  readonly viewer: Viewer | null;
  readonly request: Request;
  readonly response: Response;
}

/** The viewer of a request; refuses a request without one. */
export function viewerIn({ viewer }: ApiContext): Viewer {
  if (viewer === null) throw notSignedIn();
  return viewer;
}

export const FOR_ANYONE = 'for-anyone';

/** Marks an operation that answers callers who are not signed in. Everything else refuses them. */
export const ForAnyone = () => SetMetadata(FOR_ANYONE, true);

/** The viewer as an argument of a resolver; refuses a request without one. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer =>
  viewerIn(GqlExecutionContext.create(execution).getContext<ApiContext>()),
);
