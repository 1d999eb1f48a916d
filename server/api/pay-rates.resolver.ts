import { Inject } from '@nestjs/common';
import { Query, Resolver } from '@nestjs/graphql';
import { writeReceipts } from '../access/receipts.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { Viewer } from '../domain/viewer.js';
import { payRatesShown, type PayRateShown } from '../practice/pay/pay-rates-shown.js';
import { CurrentViewer } from './context.js';
import { PayRateType } from './pay-rate.types.js';
import { requireRole } from './role-check.js';

/** What people are paid by: for HR alone, and every look leaves a receipt that says nothing of how much. */
@Resolver(() => PayRateType)
export class PayRatesResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => [PayRateType], { description: 'What people are paid by, by name and first day. For HR alone.' })
  async payRates(@CurrentViewer() viewer: Viewer): Promise<PayRateShown[]> {
    requireRole(viewer, 'HR');
    const { dataSource } = this.database;
    const rates = await payRatesShown(dataSource, viewer.organizationId);
    const staffMemberIds = rates.map(({ staffMemberId }) => staffMemberId);
    await writeReceipts(dataSource, viewer, { staffMemberIds, page: 'PAY_RATES', period: null });
    return rates;
  }
}
