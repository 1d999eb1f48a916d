import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import { GqlExecutionContext } from '@nestjs/graphql';
import type { Request, Response } from 'express';
import type { Viewer } from '../domain/viewer.js';
import { notSignedIn } from './api-error.js';

/** What every resolver is given: who is asking (null: nobody is signed in), and the HTTP exchange for cookies. */
export interface GraphqlContext {
  readonly viewer: Viewer | null;
  readonly request: Request;
  readonly response: Response;
}

/** The viewer of a request; refuses a request without one. */
export function viewerIn({ viewer }: GraphqlContext): Viewer {
  if (viewer === null) throw notSignedIn();
  return viewer;
}

/** The viewer as an argument of a resolver; refuses a request without one. */
export const CurrentViewer = createParamDecorator((_: unknown, execution: ExecutionContext): Viewer =>
  viewerIn(GqlExecutionContext.create(execution).getContext<GraphqlContext>()),
);
