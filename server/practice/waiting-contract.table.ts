import { EntitySchema } from 'typeorm';
import { contractTable, type StoredContract } from './contract.table.js';

/**
 * A contract that a list of staff states and that would change weeks which are worked already. It holds nothing until
 * somebody has seen the differences and accepted them; its id is the one it has as a contract.
 */
export interface WaitingContract extends StoredContract {
  /** Agreements that come into force with it, parted by spaces; empty: none holds any more, null: it changes none. */
  readonly agreements: string | null;
  /** The pay that comes into force with it, sealed for the row it will be; null: it changes none. */
  readonly sealedPay: string | null;
}

const column = (type: 'uuid' | 'text' | 'integer' | 'date') => ({ type }) as const;

export const waitingContractTable = new EntitySchema<WaitingContract>({
  name: 'waiting_contract',
  tableName: 'waiting_contract',
  columns: {
    organizationId: { type: 'uuid', primary: true, primaryKeyConstraintName: 'waiting_contract_pk' },
    id: { type: 'uuid', primary: true, primaryKeyConstraintName: 'waiting_contract_pk' },
    staffMemberId: column('uuid'),
    homeSiteId: column('uuid'),
    role: column('text'),
    weeklySeconds: { type: 'integer', nullable: true },
    payBasis: column('text'),
    timekeeping: column('text'),
    validFrom: column('date'),
    validTo: { type: 'date', nullable: true },
    agreements: { type: 'text', nullable: true },
    sealedPay: { type: 'text', nullable: true },
  },
  foreignKeys: contractTable.options.foreignKeys!.map((key) => ({
    ...key,
    name: key.name!.replace('contract_', 'waiting_contract_'),
  })),
});
