import { upsertRows } from '../../database/insert-rows.query.js';
import type { Queryable } from '../../database/queryable.js';
import { inputProblem, isInputProblem, type InputProblem } from '../../domain/input-problem.js';
import { addDays, isCivilDate } from '../../domain/time/civil-date.js';
import type { CivilDate } from '../../domain/time/instant.js';
import { contractAgreementTable } from '../contract-agreement.table.js';
import { readAgreements } from '../upsert/known-practice.query.js';
import { agreementChanges, agreementsIn } from '../upsert/listed-agreements.js';
import { payRateTable } from '../pay/pay-rate.table.js';
import { payRateId, sealPay } from '../pay/sealed-pay.js';
import { SINCE_EVER } from '../upsert/row-outcome.js';
import { problemOfAssignment } from './assignable.js';
import { readKnownTerms, type KnownTerms } from './known-terms.query.js';
import { problemOfMove } from './movable-workweek.js';
import { endTeam, moveZone } from './change-places.js';
import type { TermsChange, TermsReach } from './terms-change.js';
import {
  acceptWaiting,
  endAgreement,
  endAssignment,
  insertAgreement,
  insertAssignment,
  insertWorkweekChange,
} from './write-terms.query.js';

interface Setting {
  readonly database: Queryable;
  readonly organizationId: string;
  readonly terms: KnownTerms;
  /** Name of the login that makes the change. */
  readonly by: string;
}

type Outcome = Promise<TermsReach | InputProblem>;

/**
 * Writes a change of terms in the caller's transaction and says whose weeks it reaches; or why it may not be made, and
 * then nothing is written.
 */
export async function applyTermsChange(
  database: Queryable,
  organizationId: string,
  change: TermsChange,
  by: string,
): Outcome {
  const problem = problemOfDates(change);
  if (problem !== null) return problem;
  const setting = { database, organizationId, terms: await readKnownTerms(database, organizationId), by };
  switch (change.kind) {
    case 'ASSIGN_POLICY':
      return assign(setting, change);
    case 'END_POLICY':
      return endPolicy(setting, change);
    case 'ADD_AGREEMENT':
      return agree(setting, change);
    case 'END_AGREEMENT':
      return endAgreed(setting, change);
    case 'SET_PAY':
      return setPay(setting, change);
    case 'ACCEPT_CONTRACT':
      return acceptContract(setting, change);
    case 'MOVE_WORKWEEK':
      return moveWorkweek(setting, change);
    case 'MOVE_ZONE':
      return moveZone(setting, change);
    case 'END_TEAM':
      return endTeam(setting, change);
  }
}

type Change<Kind extends TermsChange['kind']> = Extract<TermsChange, { kind: Kind }>;

function problemOfDates(change: TermsChange): InputProblem | null {
  for (const [field, value] of Object.entries(change)) {
    const isDate = ['validFrom', 'validTo', 'lastDay', 'from'].includes(field) && typeof value === 'string';
    if (isDate && !isCivilDate(value)) return inputProblem('BAD_DATE', 'This is no date of the calendar.', field);
  }
  return null;
}

async function assign({ database, organizationId, terms, by }: Setting, change: Change<'ASSIGN_POLICY'>): Outcome {
  const problem = problemOfAssignment(terms, change);
  if (problem !== null) return problem;
  await insertAssignment(database, organizationId, change, by);
  return { ...placeOf(terms, change.to), from: change.validFrom };
}

async function endPolicy({ database, organizationId, terms }: Setting, change: Change<'END_POLICY'>): Outcome {
  const assignment = terms.assignments.find(({ id }) => id === change.assignmentId);
  if (assignment === undefined)
    return inputProblem('NO_SUCH_ASSIGNMENT', 'There is no such assignment.', 'assignmentId');
  const from = endingFrom(assignment, change.lastDay);
  if (isInputProblem(from)) return from;
  await endAssignment(database, organizationId, assignment.id, change.lastDay);
  return { ...placeOf(terms, assignment), from };
}

async function agree({ database, organizationId, terms }: Setting, change: Change<'ADD_AGREEMENT'>): Outcome {
  const { staffMemberId, agreement, validFrom, validTo } = change;
  if (!terms.contracts.some((contract) => contract.staffMemberId === staffMemberId))
    return inputProblem('NO_SUCH_STAFF_MEMBER', 'There is no such staff member with a contract.', 'staffMemberId');
  if (validTo !== null && validTo < validFrom)
    return inputProblem('BAD_PERIOD', 'The last day is before the first.', 'validTo');
  const isAgreed = terms.agreements.some(
    (known) =>
      known.staffMemberId === staffMemberId &&
      known.agreement === agreement &&
      (validTo === null || known.validFrom <= validTo) &&
      (known.validTo === null || validFrom <= known.validTo),
  );
  if (isAgreed) return inputProblem('AGREED_ALREADY', 'This is agreed on already for some of these days.', 'validFrom');
  await insertAgreement(database, organizationId, change);
  return { staffMemberIds: [staffMemberId], siteId: null, from: validFrom };
}

async function endAgreed({ database, organizationId, terms }: Setting, change: Change<'END_AGREEMENT'>): Outcome {
  const agreed = terms.agreements.find(({ id }) => id === change.agreementId);
  if (agreed === undefined) return inputProblem('NO_SUCH_AGREEMENT', 'There is no such agreement.', 'agreementId');
  const from = endingFrom(agreed, change.lastDay);
  if (isInputProblem(from)) return from;
  await endAgreement(database, organizationId, agreed.id, change.lastDay);
  return { staffMemberIds: [agreed.staffMemberId], siteId: null, from };
}

async function setPay({ database, organizationId, terms }: Setting, change: Change<'SET_PAY'>): Outcome {
  const { staffMemberId, pay, validFrom, validTo } = change;
  if (!terms.contracts.some((contract) => contract.staffMemberId === staffMemberId))
    return inputProblem('NO_SUCH_STAFF_MEMBER', 'There is no such staff member with a contract.', 'staffMemberId');
  if (validTo !== null && validTo < validFrom)
    return inputProblem('BAD_PERIOD', 'The last day is before the first.', 'validTo');
  const id = payRateId(organizationId, staffMemberId, validFrom);
  const sealed = sealPay({ organizationId, id }, pay);
  await upsertRows(database, payRateTable, [{ organizationId, id, staffMemberId, validFrom, validTo, sealed }]);
  return { staffMemberIds: [staffMemberId], siteId: null, from: validFrom };
}

async function acceptContract(
  { database, organizationId, terms }: Setting,
  { contractId }: Change<'ACCEPT_CONTRACT'>,
): Outcome {
  const waiting = terms.waiting.find(({ id }) => id === contractId);
  if (waiting === undefined) return inputProblem('NO_SUCH_CONTRACT', 'No such contract waits.', 'contractId');
  const { staffMemberId, validFrom } = waiting;
  const named = agreementsIn(waiting.agreements);
  if (named !== null) {
    const known = await readAgreements(database, organizationId);
    const agreed = agreementChanges({ ...waiting, organizationId }, named, known);
    if ('dropped' in agreed)
      return inputProblem('AGREED_ALREADY', `${agreed.dropped} is agreed on from this day on.`, 'contractId');
    await upsertRows(database, contractAgreementTable, agreed.changed);
  }
  if (waiting.sealedPay !== null) {
    const { validTo, sealedPay: sealed } = waiting;
    const id = payRateId(organizationId, staffMemberId, validFrom);
    await upsertRows(database, payRateTable, [{ organizationId, id, staffMemberId, validFrom, validTo, sealed }]);
  }
  await acceptWaiting(database, organizationId, contractId);
  // Days before somebody's first contract use the first.
  const isFirst = !terms.contracts.some((own) => own.staffMemberId === staffMemberId && own.validFrom < validFrom);
  return { staffMemberIds: [staffMemberId], siteId: null, from: isFirst ? SINCE_EVER : validFrom };
}

async function moveWorkweek(setting: Setting, change: Change<'MOVE_WORKWEEK'>): Outcome {
  const problem = problemOfMove(setting.terms, change);
  if (problem !== null) return problem;
  await insertWorkweekChange(setting.database, setting.organizationId, change, setting.by);
  return { staffMemberIds: null, siteId: null, from: change.from };
}

/** The first day for which another end than before makes a difference. */
function endingFrom(
  { validFrom, validTo }: { readonly validFrom: CivilDate; readonly validTo: CivilDate | null },
  lastDay: CivilDate,
): CivilDate | InputProblem {
  if (lastDay < validFrom) return inputProblem('BAD_PERIOD', 'The last day is before the first.', 'lastDay');
  if (lastDay === validTo) return inputProblem('SAME', 'It ends on this day already.', 'lastDay');
  return addDays(validTo === null || lastDay < validTo ? lastDay : validTo, 1);
}

function placeOf(
  { contracts }: KnownTerms,
  { siteId, contractId }: { readonly siteId: string | null; readonly contractId: string | null },
): Omit<TermsReach, 'from'> {
  const contract = contracts.find(({ id }) => id === contractId);
  return { staffMemberIds: contract === undefined ? null : [contract.staffMemberId], siteId };
}
