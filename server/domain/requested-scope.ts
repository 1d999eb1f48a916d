/** What a request may select. It only ever narrows the viewer's own scope. */
export const SCOPE_KINDS = ['ORGANIZATION', 'SITE', 'TEAM', 'STAFF_MEMBER'] as const;
export type ScopeKind = (typeof SCOPE_KINDS)[number];

/** Whose work is asked about. ORGANIZATION means everything the viewer may see, and has no id. */
export interface RequestedScope {
  readonly kind: ScopeKind;
  readonly id?: string | null;
}
