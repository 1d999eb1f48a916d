import type { ReviewCapacity, ReviewCause, ReviewRemedy, ReviewState } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { formatMoment } from './dates.js';

/** One thing that was said of a violation. */
export interface ReviewWords {
  readonly state: ReviewState;
  readonly cause?: ReviewCause | null;
  readonly remedy?: ReviewRemedy | null;
  readonly remedyAgreed?: boolean | null;
  readonly note?: string | null;
}

export interface ReviewEntryWords extends ReviewWords {
  readonly by: string;
  readonly capacity?: ReviewCapacity | null;
  readonly at: string;
}

/** "cause: staffing · time off proposed, and she agrees": what stands beside the state; empty: nothing was said. */
export function reviewDetails({ state, cause, remedy, remedyAgreed, note }: ReviewWords): string {
  const parts = [
    cause == null ? null : t('format:review.cause', { cause: t(`format:cause.${cause}`) }),
    remedy == null ? null : remedyText(state, remedy, remedyAgreed ?? null),
    note == null ? null : `“${note}”`,
  ];
  return parts.filter((part) => part !== null).join(' · ');
}

function remedyText(state: ReviewState, remedy: ReviewRemedy, agreed: boolean | null): string {
  const words = { remedy: t(`format:remedy.${remedy}`) };
  if (state === 'REMEDIED') return t('format:review.given', words);
  if (remedy !== 'TIME_OFF') return t('format:review.proposed', words);
  if (agreed === null) return t('format:review.waits', words);
  return t(agreed ? 'format:review.agreed' : 'format:review.declined', words);
}

/** "Nov 12, 9:30 AM, Max Moore (manager): acknowledged · cause: staffing". */
export function reviewEntryText(entry: ReviewEntryWords): string {
  const { by, capacity, at, state } = entry;
  const who = capacity == null ? by : t('format:review.who', { name: by, capacity: t(`format:capacity.${capacity}`) });
  const said = [t(`format:state.${state}`), reviewDetails(entry)].filter((part) => part !== '').join(' · ');
  return t('format:review.entry', { date: formatMoment(at), who, said });
}
