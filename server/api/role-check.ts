import type { Role, Viewer } from '../domain/viewer.js';
import { notYourRole } from './api-error.js';

/** Refuses viewers who hold none of these roles. */
export function requireRole(viewer: Viewer, ...roles: readonly Role[]): void {
  if (!roles.some((role) => viewer.roles.includes(role))) throw notYourRole();
}
