import type { ClockSpanDraft } from './drafts.js';
import type { PunchedShift, PunchedStretch } from './pair-punches.js';
import type { Punch, PunchLog } from './punch-log.js';
import { rowFlag, type RowFlag } from './row-flag.js';

/** The stretches of a shift as drafts. What is doubtful about the shift stands with the stretch it is about. */
export function draftsOfShift(shift: PunchedShift, log: PunchLog): ClockSpanDraft[] {
  const last = shift.stretches.length - 1;
  return shift.stretches.map((stretch, index) => {
    const flags: RowFlag[] = [
      ...(log.at(stretch.from).flags ?? []),
      ...(shift.hasDoublePunch && index === 0 ? [rowFlag('DOUBLE_PUNCH')] : []),
      ...(shift.hasOpenBreak && index === last ? [rowFlag('BREAK_NOT_ENDED')] : []),
    ];
    return { ...draftOf(stretch, log), ...(flags.length > 0 && { flags }) };
  });
}

function draftOf({ from, to, kind }: PunchedStretch, log: PunchLog): ClockSpanDraft {
  const into = log.at(from);
  const out = log.at(to);
  return {
    table: 'clock_span',
    externalId: idOf(into),
    person: into.person,
    siteId: into.site?.id ?? null,
    start: into.instant,
    end: out.instant,
    day: into.day,
    isResolved: into.isResolved || out.isResolved,
    kind,
  };
}

/** The punch that begins it makes it the same stretch in every file, so that a corrected out-punch changes it. */
const idOf = ({ person, instant }: Punch): string => `${person.key}\u001f${instant}`;
