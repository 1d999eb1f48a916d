import { Inject } from '@nestjs/common';
import { Args, ID, Mutation, Query, Resolver } from '@nestjs/graphql';
import { writeReceipts } from '../access/receipts.js';
import { DATABASE } from '../database/database.module.js';
import type { Database } from '../database/open-database.js';
import type { InputProblem } from '../domain/input-problem.js';
import type { Viewer } from '../domain/viewer.js';
import { removeStaffingLine, saveStaffingLine, type StaffingLine } from '../practice/staffing/change-lines.js';
import { readStaffingLines } from '../practice/staffing/staffing-lines.js';
import type { StaffingList } from '../practice/staffing/staffing-lists.query.js';
import { CurrentViewer } from './context.js';
import { DoneResult, type DoneType } from './problem.types.js';
import { requireRole } from './role-check.js';
import { BudgetedPositionInput, CredentialInput, EmploymentInput, ProviderInput } from './staffing-lists.input.js';
import { StaffingListEnum, StaffingListsType } from './staffing-lists.types.js';
import { milliFte, shownLists } from './staffing-lists-shown.js';

/** The lists that staffing rests on, read and edited by HR. Lines follow the rules of the files. */
@Resolver(() => StaffingListsType)
export class StaffingListsResolver {
  constructor(@Inject(DATABASE) private readonly database: Database) {}

  @Query(() => StaffingListsType, { description: 'Employments, credentials, positions and providers. For HR.' })
  async staffingLists(@CurrentViewer() viewer: Viewer): Promise<StaffingListsType> {
    requireRole(viewer, 'HR');
    const { dataSource } = this.database;
    const lines = await readStaffingLines(dataSource, viewer.organizationId);
    const staffMemberIds = [...lines.employments, ...lines.credentials].map((line) => line.staffMemberId);
    await writeReceipts(dataSource, viewer, { staffMemberIds, page: 'STAFF_FILES', period: null });
    return shownLists(lines);
  }

  @Mutation(() => DoneResult, { description: 'Says how somebody belongs to the practice. For HR.' })
  saveEmployment(@CurrentViewer() viewer: Viewer, @Args('input') input: EmploymentInput) {
    const { staffKey, staffing, validFrom, validTo = null, separation = null } = input;
    return this.save(viewer, { list: 'EMPLOYMENT', line: { staffKey, staffing, validFrom, validTo, separation } });
  }

  @Mutation(() => DoneResult, { description: 'Says which credential somebody holds, until when. For HR.' })
  saveCredential(@CurrentViewer() viewer: Viewer, @Args('input') input: CredentialInput) {
    const { staffKey, credential, validFrom = null, expiresOn = null } = input;
    return this.save(viewer, { list: 'CREDENTIAL', line: { staffKey, credential, validFrom, expiresOn } });
  }

  @Mutation(() => DoneResult, { description: 'Says how many positions a site may fill in a role. For HR.' })
  saveBudgetedPosition(@CurrentViewer() viewer: Viewer, @Args('input') input: BudgetedPositionInput) {
    const { siteKey, role, fullTimePositions, validFrom = null, validTo = null } = input;
    const line = { siteKey, role, milliFte: milliFte(fullTimePositions), validFrom, validTo };
    return this.save(viewer, { list: 'BUDGETED_POSITION', line });
  }

  @Mutation(() => DoneResult, { description: 'Says how much a provider works at a site. For HR.' })
  saveProvider(@CurrentViewer() viewer: Viewer, @Args('input') input: ProviderInput) {
    const { key, siteKey, fullTimePositions, validFrom = null, validTo = null } = input;
    const line = { key, siteKey, milliFte: milliFte(fullTimePositions), validFrom, validTo };
    return this.save(viewer, { list: 'PROVIDER', line });
  }

  @Mutation(() => DoneResult, { description: 'Takes a line away that should never have been there. For HR.' })
  async removeStaffingLine(
    @CurrentViewer() viewer: Viewer,
    @Args('list', { type: () => StaffingListEnum }) list: StaffingList,
    @Args('id', { type: () => ID }) id: string,
  ): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    const { dataSource } = this.database;
    return (await removeStaffingLine(dataSource, viewer.organizationId, list, id)) ?? { ok: true };
  }

  private async save(viewer: Viewer, line: StaffingLine): Promise<DoneType | InputProblem> {
    requireRole(viewer, 'HR');
    return (await saveStaffingLine(this.database.dataSource, viewer.organizationId, line)) ?? { ok: true };
  }
}
