import {
  createParamDecorator,
  ForbiddenException,
  Inject,
  Injectable,
  UnauthorizedException,
  type CanActivate,
  type ExecutionContext,
} from '@nestjs/common';
import type { Request } from 'express';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { Viewer } from '../domain/viewer.js';
import { viewerOf } from './viewer-of.js';

/** A request that passed `SessionGuard`. */
interface ViewedRequest extends Request {
  viewer?: Viewer;
}

const READS = ['GET', 'HEAD'];

/**
 * For streaming controllers beside GraphQL: lets signed-in viewers pass and gives them to the handler. A request that
 * changes something must also carry `x-evenkeel: 1`, which no other site can make a browser send.
 */
@Injectable()
export class SessionGuard implements CanActivate {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  async canActivate(context: ExecutionContext): Promise<boolean> {
    const request = context.switchToHttp().getRequest<ViewedRequest>();
    if (!READS.includes(request.method) && request.headers['x-evenkeel'] !== '1') {
      throw new ForbiddenException('The header x-evenkeel: 1 is missing.');
    }
    const viewer = await viewerOf(this.database.pool, request);
    if (viewer === null) throw new UnauthorizedException('Sign in first.');
    request.viewer = viewer;
    return true;
  }
}

/** The viewer whom `SessionGuard` let pass. */
export const CurrentViewer = createParamDecorator((_: unknown, context: ExecutionContext): Viewer => {
  const { viewer } = context.switchToHttp().getRequest<ViewedRequest>();
  if (viewer === undefined) throw new Error('CurrentViewer needs SessionGuard');
  return viewer;
});
