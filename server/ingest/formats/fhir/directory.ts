import type { FileRow } from '../../reading/file-rows.js';
import type { NamedPerson } from '../drafts.js';
import { isEmail } from '../named-person.js';
import { addressOf, identifierText, targetOf, type ReferenceTarget } from './reference.js';
import { part, parts, resourceOf, text, type FhirResource, type Part } from './resource.js';

/** Resources that are nobody who works here. */
const NO_STAFF = /^(Patient|RelatedPerson|Location|Device|DeviceMetric|Organization|HealthcareService|CareTeam|Group)$/;

/** Who and what the resources of a file refer to: practitioners, their roles, and the schedules of slots. */
export class FhirDirectory {
  readonly #people = new Map<string, NamedPerson>();
  /** Practitioner of each role. */
  readonly #roles = new Map<string, ReferenceTarget>();
  readonly #schedules = new Map<string, FhirResource>();
  /** Identifiers that people of different names have: they tell nobody from another. */
  readonly #shared: ReadonlySet<string>;

  private constructor(practitioners: readonly FhirResource[], roles: readonly FhirResource[]) {
    this.#shared = sharedIdentifiers(practitioners);
    for (const role of roles) {
      for (const key of addressesOf(role)) this.#roles.set(key, targetOf(part(role.resource, 'practitioner')));
    }
    for (const found of practitioners) {
      const person = this.personOf(found);
      for (const key of [person.key, ...(person.otherKeys ?? [])]) this.#people.set(key, person);
    }
  }

  /** Looks through all resources of a file. */
  static async of(rows: AsyncIterable<FileRow>, column: number): Promise<FhirDirectory> {
    const practitioners: FhirResource[] = [];
    const roles: FhirResource[] = [];
    const schedules: FhirResource[] = [];
    for await (const { cells } of rows) {
      if (!/^(Practitioner|PractitionerRole|Schedule)$/.test(cells[0] ?? '')) continue;
      const found = resourceOf(cells[column] ?? '');
      if (found?.type === 'Practitioner') practitioners.push(found);
      else if (found?.type === 'PractitionerRole') roles.push(found);
      else if (found !== null) schedules.push(found);
    }
    const directory = new FhirDirectory(practitioners, roles);
    for (const schedule of schedules) for (const key of addressesOf(schedule)) directory.#schedules.set(key, schedule);
    return directory;
  }

  /** The schedule a slot belongs to; null: the file has it not. */
  scheduleOf(slot: Part): FhirResource | null {
    return this.#schedules.get(targetOf(part(slot, 'schedule')).address) ?? null;
  }

  /** A practitioner as a person: by her first identifier, and by every other and her address besides. */
  personOf(found: FhirResource): NamedPerson {
    const { resource } = found;
    const identifiers = parts(resource, 'identifier')
      .map(identifierText)
      .filter((each) => each !== '' && !this.#shared.has(each));
    const [key = found.id, ...otherKeys] = [...identifiers, ...addressesOf(found)];
    const email = parts(resource, 'telecom')
      .filter((each) => text(each, 'system') === 'email')
      .map((each) => text(each, 'value'))
      .find(isEmail);
    return { key, name: nameOf(resource) || key, email: email?.toLowerCase() ?? null, otherKeys };
  }

  /** Whoever a reference names; null: nobody who works here, or nobody at all. */
  personNamed(reference: Part, resource: Part): NamedPerson | null {
    const target = targetOf(reference);
    if (target.address.startsWith('#')) return this.#contained(target, resource);
    return this.#named(target);
  }

  #contained({ address, display }: ReferenceTarget, resource: Part): NamedPerson | null {
    const inside = parts(resource, 'contained').find((each) => `#${text(each, 'id')}` === address);
    if (inside === undefined) return byName(display);
    const type = text(inside, 'resourceType');
    if (type === 'PractitionerRole') return this.personNamed(part(inside, 'practitioner'), resource);
    if (type !== 'Practitioner') return null;
    // Its id holds inside this resource alone: without an identifier there is only the name.
    const person = this.personOf({ type, id: '', resource: inside, fullUrl: '' });
    return person.key === '' ? byName(person.name || display) : (this.#people.get(person.key) ?? person);
  }

  #named(target: ReferenceTarget): NamedPerson | null {
    const { type, address, identifier, display } = target;
    if (NO_STAFF.test(type)) return null;
    const role = this.#roles.get(address);
    if (role !== undefined) return this.#named(role) ?? byKey(address, display);
    const known = this.#people.get(address) ?? this.#people.get(identifier);
    if (known !== undefined) return known;
    return address !== '' ? byKey(address, display) : identifier !== '' ? byKey(identifier, display) : byName(display);
  }
}

const byKey = (key: string, display: string): NamedPerson => ({ key, name: display || key, email: null });
const byName = (name: string): NamedPerson | null => (name === '' ? null : byKey(name, name));

/** How other resources may call this one. */
function addressesOf({ type, id, fullUrl }: FhirResource): string[] {
  const addresses = [id === '' ? '' : `${type}/${id}`, addressOf(fullUrl)].filter((each) => each !== '');
  return [...new Set(addresses)];
}

function sharedIdentifiers(practitioners: readonly FhirResource[]): ReadonlySet<string> {
  const names = new Map<string, string>();
  const shared = new Set<string>();
  for (const { resource } of practitioners) {
    for (const identifier of parts(resource, 'identifier').map(identifierText)) {
      const name = names.get(identifier);
      if (name !== undefined && name !== nameOf(resource)) shared.add(identifier);
      names.set(identifier, nameOf(resource));
    }
  }
  return shared;
}

/** The name in use: as written whole, else given names and family name. */
function nameOf(resource: Part): string {
  const names = parts(resource, 'name');
  const name = names.find((each) => text(each, 'use') === 'official') ?? names[0] ?? {};
  const given = Array.isArray(name['given']) ? name['given'].filter((each) => typeof each === 'string') : [];
  return text(name, 'text') || [...given, text(name, 'family')].join(' ').trim();
}
