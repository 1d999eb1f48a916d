import { inputProblem, type InputProblem } from '../../domain/input-problem.js';
import type { MealRecording } from '../../domain/ledger.js';
import { FileProblem } from '../file-problem.js';
import type { ColumnMapping } from '../formats/mapping/column-mapping.js';
import type { DateOrder } from '../reading/date-order.js';
import { importOptionsOf } from '../runs/import-call.js';
import type { ImportOptions } from '../runs/import-options.js';
import type { ReplayableRun } from './runs-to-replay.query.js';

/** How a file is to be read instead of how it was. Null: as it was said then. */
export interface ReplaySettings {
  readonly mapping: ColumnMapping | null;
  readonly zone: string | null;
  readonly dateOrder: DateOrder | null;
  /** Key or name. */
  readonly site: string | null;
  readonly staff: string | null;
  readonly mealRecording: MealRecording | null;
}

export const AS_IT_WAS: ReplaySettings = {
  mapping: null,
  zone: null,
  dateOrder: null,
  site: null,
  staff: null,
  mealRecording: null,
};

/** Whose call it is. */
export interface Replaying {
  readonly organizationId: string;
  readonly loginId: string | null;
}

/** The call that would import the file of a run with these settings; what a new mapping says is said of now, too. */
export function replayOptions(
  run: ReplayableRun,
  settings: ReplaySettings,
  { organizationId, loginId }: Replaying,
): ImportOptions {
  const said = run.options;
  const { mapping } = settings;
  const isWhole = said.delivery !== 'CHANGES';
  return {
    path: '',
    fileName: run.fileName,
    companion: null,
    kind: run.kind,
    mapping,
    source: run.sourceKey,
    organization: organizationId,
    site: settings.site ?? said.site,
    zone: settings.zone ?? mapping?.zone ?? said.zone,
    staff: settings.staff ?? mapping?.staff ?? said.staff ?? null,
    dateOrder: settings.dateOrder ?? mapping?.dateOrder ?? said.dateOrder,
    completeUntil: said.completeUntil,
    covers: said.covers ?? null,
    mealRecording: settings.mealRecording ?? said.mealRecording,
    delivery: isWhole ? { is: 'WHOLE' } : { is: 'CHANGES', completeUntil: run.completeUntil },
    isDryRun: false,
    loginId,
  };
}

/** What somebody says of it, as text; left out: as it was. */
export interface SaidOfReplay {
  readonly mapping?: string | null;
  readonly zone?: string | null;
  readonly dateOrder?: string | null;
  readonly site?: string | null;
  readonly staff?: string | null;
  readonly mealRecording?: string | null;
}

/** Checks what was said like the call of an import, before any file is touched. */
export function readReplaySettings(said: SaidOfReplay): ReplaySettings | InputProblem {
  try {
    const { mapping, zone, dateOrder, site, staff, mealRecording } = importOptionsOf({
      path: '',
      fileName: '',
      source: 'as it was',
      isDryRun: true,
      loginId: null,
      mapping: said.mapping ?? undefined,
      zone: said.zone ?? undefined,
      dateOrder: said.dateOrder ?? undefined,
      site: said.site ?? undefined,
      staff: said.staff ?? undefined,
      meals: said.mealRecording ?? undefined,
    });
    return { mapping, zone, dateOrder, site, staff, mealRecording };
  } catch (error) {
    if (error instanceof FileProblem) return inputProblem(error.code, error.message, 'input');
    throw error;
  }
}
