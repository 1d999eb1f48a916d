import { text, type Part } from './resource.js';

/** What a reference leads to, as far as it says. */
export interface ReferenceTarget {
  /** `Practitioner`; empty: it does not say. */
  readonly type: string;
  /** `Practitioner/17`, `#inside`, `urn:uuid:…`; empty: it has no address. */
  readonly address: string;
  /** `system|value` of a conditional or a logical reference; empty: none. */
  readonly identifier: string;
  readonly display: string;
}

/** A reference taken apart: by address, by search (`Practitioner?identifier=system|value`), or by identifier alone. */
export function targetOf(reference: Part): ReferenceTarget {
  const written = text(reference, 'reference');
  const stated = text(reference, 'type');
  const display = text(reference, 'display');
  const logical = identifierText(reference['identifier']);
  const search = /(?:^|\/)([A-Z][A-Za-z]+)\?(.*)$/.exec(written);
  if (search !== null) {
    const identifier = new URLSearchParams(search[2]).get('identifier') ?? '';
    return { type: search[1] ?? stated, address: '', identifier: identifier || logical, display };
  }
  const address = addressOf(written);
  return { type: /^([A-Z][A-Za-z]+)\//.exec(address)?.[1] ?? stated, address, identifier: logical, display };
}

/** `Practitioner/17` of whatever server and version; other addresses as they are. */
export function addressOf(written: string): string {
  const found = /(?:^|\/)([A-Z][A-Za-z]+\/[A-Za-z0-9\-.]+)(?:\/_history\/[^/]+)?$/.exec(written);
  return found?.[1] ?? written;
}

/** `system|value` of an identifier, its value alone where it has no system; empty: it has no value. */
export function identifierText(identifier: unknown): string {
  if (typeof identifier !== 'object' || identifier === null) return '';
  const system = text(identifier as Part, 'system');
  const value = text(identifier as Part, 'value');
  return value === '' || system === '' ? value : `${system}|${value}`;
}
