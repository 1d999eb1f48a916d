import { isObject } from '../../documents/json/flatten-entry.js';

/** A JSON object, as resources and their parts are. */
export type Part = Readonly<Record<string, unknown>>;

/** A resource with where it says it lies. */
export interface FhirResource {
  readonly type: string;
  readonly id: string;
  readonly resource: Part;
  /** Other resources of its Bundle may call it so; empty: nothing is said. */
  readonly fullUrl: string;
}

const NOTHING: Part = {};

/** The resource of an entry; null: it has none. */
export function resourceOf(entry: string): FhirResource | null {
  try {
    const value: unknown = JSON.parse(entry);
    if (!isObject(value)) return null;
    const resource = part(value, 'resource');
    const type = text(resource, 'resourceType');
    return type === '' ? null : { type, id: text(resource, 'id'), resource, fullUrl: text(value, 'fullUrl') };
  } catch {
    return null; // the parser's own words repeat what must not be kept
  }
}

/** A member that is a text; empty: there is none. */
export function text(of: Part, member: string): string {
  const value = of[member];
  return typeof value === 'string' ? value.trim() : '';
}

/** A member that is an object; an empty one if there is none. */
export function part(of: Part, member: string): Part {
  const value = of[member];
  return isObject(value) ? value : NOTHING;
}

/** The objects of a member that is a list; none if it is no list. */
export function parts(of: Part, member: string): readonly Part[] {
  const value = of[member];
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** What a concept is called: its text, else the name or the code of its first coding. */
export function conceptName(concept: Part): string {
  const [coding = NOTHING] = parts(concept, 'coding');
  return text(concept, 'text') || text(coding, 'display') || text(coding, 'code');
}

/** Whether a concept has one of some codes. */
export const hasCode = (concept: Part, codes: readonly string[]): boolean =>
  parts(concept, 'coding').some((coding) => codes.includes(text(coding, 'code')));
