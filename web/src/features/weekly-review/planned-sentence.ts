import { formatDay } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle, WeeksAheadQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';

export type WeekAhead = Extract<WeeksAheadQuery['weeksAhead'], { __typename: 'WeeksAhead' }>['weeks'][number];
export type PersonAhead = WeekAhead['people'][number];
type Finding = PersonAhead['findings'][number];

const KINDS = ['REST_SHORT', 'SHIFT_LONG', 'WEEK_LONG', 'RUN_LONG', 'WEEKLY_REST_MISSED', 'SEVENTH_DAY'] as const;

/** What the plan does to one person, a sentence for each: limits it would cross, hours over, shifts on leave. */
export function planSentences(person: PersonAhead, style: DurationStyle): readonly string[] {
  const { recordedSeconds, plannedSeconds, overtimeSeconds, shiftsOnLeave, findings } = person;
  return [
    ...findings.map((finding) => findingSentence(finding, style)),
    ...(overtimeSeconds > 0
      ? [
          t('weeksAhead:over', {
            hours: durationInWords(recordedSeconds + plannedSeconds, style),
            overtime: durationInWords(overtimeSeconds, style),
          }),
        ]
      : []),
    ...shiftsOnLeave.map((day) => t('weeksAhead:onLeave', { day: formatDay(day) })),
  ];
}

function findingSentence(finding: Finding, style: DurationStyle): string {
  const { workday, limitSeconds, actualSeconds, limitDays, actualDays } = finding;
  const kind = KINDS.find((known) => known === finding.kind);
  if (kind === undefined) return t(`format:violation.${finding.kind}`);
  const isInDays = typeof limitDays === 'number';
  return t(`weeksAhead:finding.${kind}`, {
    day: formatDay(workday),
    limit: isInDays ? limitDays : durationInWords(limitSeconds ?? 0, style),
    actual: isInDays ? (actualDays ?? 0) : durationInWords(actualSeconds ?? 0, style),
  });
}
