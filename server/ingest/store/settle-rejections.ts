import { markTouchedDays } from '../../ledger/mark-touched-time.js';
import { nameRejectedRows, openRejections, settleRejections } from './rejected-rows.query.js';
import type { RunSetting } from './run-setting.js';

/**
 * When the whole file has been seen: rejected rows get the people whom later rows introduced, and rejections of earlier
 * files are settled for the days this one tells about. Changes tell no whole days: they settle nothing. Runs inside the
 * transaction that ends the storing of a run.
 */
export async function settleRejectedDays(setting: RunSetting, tellsWholeDays: boolean): Promise<void> {
  await nameLateComers(setting);
  if (tellsWholeDays) await settleToldDays(setting);
}

/** Settles the rejections of earlier files for the days this one tells about. */
export async function settleToldDays(
  setting: Pick<RunSetting, 'client' | 'organizationId' | 'sourceId' | 'feed' | 'runId' | 'coverage'>,
): Promise<void> {
  const { client, organizationId, sourceId, feed, runId, coverage } = setting;
  const open = await openRejections(client, organizationId, sourceId, feed, runId);
  const told = open.filter((each) => coverage.has(each.staffMemberId, each.workday));
  if (told.length === 0) return;
  await settleRejections(client, organizationId, runId, told);
  await markTouchedDays(client, organizationId, told);
}

async function nameLateComers({ client, organizationId, runId, staff, unknownRejected }: RunSetting): Promise<void> {
  const named = unknownRejected.flatMap(({ line, person, day }) => {
    const staffMemberId = staff.find(person);
    return staffMemberId === null ? [] : [{ line, staffMemberId, workday: day }];
  });
  if (named.length === 0) return;
  await nameRejectedRows(client, organizationId, runId, named);
  await markTouchedDays(client, organizationId, named);
}
