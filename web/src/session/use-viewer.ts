import { useSuspenseQuery } from '@tanstack/react-query';
import type { OrganizationTreeQuery, Role, ViewerQuery } from '../graphql/generated/graphql.js';
import { documentOptions } from '../graphql/use-document.js';
import { RequestError } from '../graphql/request-error.js';
import { ORGANIZATION_TREE, VIEWER } from './viewer.documents.js';

export type SignedInViewer = NonNullable<ViewerQuery['viewer']>;

export const viewerOptions = documentOptions(VIEWER, {});

/** Sites, teams, people and the calendar: changes rarely, so it is read again only when something was loaded. */
export const treeOptions = { ...documentOptions(ORGANIZATION_TREE, {}), staleTime: 5 * 60_000 };

/** Who is signed in. Inside the frame only: there the router has made sure of it. */
export function useViewer(): SignedInViewer {
  const { viewer } = useSuspenseQuery(viewerOptions).data;
  if (viewer === null || viewer === undefined) throw new RequestError('UNAUTHENTICATED', 'Not signed in');
  return viewer;
}

/** What the viewer may see, and the calendar her periods are counted by. Inside the frame only. */
export function useOrganizationTree(): OrganizationTreeQuery['organizationTree'] {
  return useSuspenseQuery(treeOptions).data.organizationTree;
}

export function hasRole(viewer: { readonly roles: readonly Role[] }, ...roles: readonly Role[]): boolean {
  return roles.some((role) => viewer.roles.includes(role));
}
