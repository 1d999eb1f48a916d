import type { ReactNode } from 'react';
import { formatShare } from '../format/numbers.js';
import { unknownReason } from '../format/unknown.js';
import { t } from '../messages/t.js';
import type { Explanation } from './explanation-parts.js';

/** What is in the figure and what is not, with reasons: by the day where days are for the viewer, else as the group says. */
export function CountedAndLeftOut({ explanation }: { readonly explanation: Explanation }): ReactNode {
  const { value, days, incompleteDays, coverage } = explanation;
  const { withheldWeeks, contributors } = value;
  const ofDays =
    days.__typename === 'ExplainedDayConnection'
      ? days.outcomes.map(({ outcome, reason, days: count }) =>
          t(`explanation:outcome.${outcome}`, { count, reason: unknownReason(reason) }),
        )
      : value.days > 0
        ? [t('explanation:daysKnown', { known: value.knownDays, all: value.days })]
        : [];
  const points = [
    ...ofDays,
    withheldWeeks > 0 ? t('explanation:withheld', { count: withheldWeeks }) : null,
    incompleteDays > 0 ? t('explanation:incomplete', { count: incompleteDays }) : null,
    contributors > 0 ? t('explanation:contributors', { count: contributors }) : null,
    coverage?.value == null ? null : t('explanation:coverage', { share: formatShare(coverage.value) }),
  ].filter((point) => point !== null);
  if (points.length === 0) return unknownReason(value.reason);
  return (
    <ul>
      {points.map((point) => (
        <li key={point}>{point}</li>
      ))}
    </ul>
  );
}
