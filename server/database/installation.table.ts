import { EntitySchema } from 'typeorm';

/** One value that belongs to the installation as a whole, for example the fingerprint of its secret key. */
export interface InstallationValue {
  readonly key: string;
  readonly value: string;
}

export const installationTable = new EntitySchema<InstallationValue>({
  name: 'installation',
  tableName: 'installation',
  columns: {
    key: { type: 'text', primary: true, primaryKeyConstraintName: 'installation_pk' },
    value: { type: 'text' },
  },
});
