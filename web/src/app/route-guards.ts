import type { QueryClient } from '@tanstack/react-query';
import { redirect, type ParsedLocation } from '@tanstack/react-router';
import { forgetPerson, keep, lastPerson } from '../features/task-now/kept.js';
import type { Role } from '../graphql/generated/graphql.js';
import { RequestError } from '../graphql/request-error.js';
import { hasRole, viewerOptions, type SignedInViewer } from '../session/use-viewer.js';

export interface RouteContext {
  readonly client: QueryClient;
}

interface GuardArguments {
  readonly context: RouteContext;
  readonly location: ParsedLocation;
}

/** Who asks; nobody is sent to the sign-in, with the address to come back to. */
export async function requireViewer(client: QueryClient, location: ParsedLocation): Promise<SignedInViewer> {
  const { viewer } = await client.ensureQueryData(viewerOptions);
  if (viewer !== null && viewer !== undefined) return viewer;
  throw redirect({ to: '/sign-in', search: location.pathname === '/' ? {} : { to: location.href } });
}

/** Opens a page to these roles. A courtesy: the server refuses the data by itself. */
export function requireRole(...roles: readonly Role[]): (guard: GuardArguments) => Promise<void> {
  return async ({ context, location }) => {
    const viewer = await requireViewer(context.client, location);
    if (!hasRole(viewer, ...roles)) throw new RequestError('FORBIDDEN', 'Not for this role');
  };
}

/**
 * Opens what a staff member logs of herself. Where the server cannot be asked, it opens for whoever used it last on this
 * device: it shows what is kept here and sends nothing without her session.
 */
export async function requireLogger({ context, location }: GuardArguments): Promise<void> {
  if (!navigator.onLine && lastPerson() !== null) return;
  try {
    const { staffMemberId } = await requireViewer(context.client, location);
    if (staffMemberId !== null && staffMemberId !== undefined) keep(staffMemberId, (kept) => kept);
    else forgetPerson();
  } catch (error) {
    const isUnreachable = error instanceof RequestError && error.code === 'UNREACHABLE';
    if (!isUnreachable || lastPerson() === null) throw error;
  }
}

/** Only an address of this application: never a way to send a freshly signed-in person elsewhere. */
export function readReturnAddress(search: Record<string, unknown>): { readonly to?: string } {
  const to = search['to'];
  return typeof to === 'string' && /^\/(?![/\\])/.test(to) ? { to } : {};
}
