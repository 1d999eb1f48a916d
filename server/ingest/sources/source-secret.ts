import type { Secret } from '../../database/secret.js';

/** A secret belongs to one source: put into another row it does not open. */
const purposeOf = (organizationId: string, sourceId: string): string => `source secret ${organizationId} ${sourceId}`;

export const sealSourceSecret = (key: Secret, organizationId: string, sourceId: string, secret: string): Buffer =>
  key.seal(purposeOf(organizationId, sourceId), secret);

export const openSourceSecret = (key: Secret, organizationId: string, sourceId: string, sealed: Buffer): string =>
  key.open(purposeOf(organizationId, sourceId), sealed);
