import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import type { PolicyViolation } from '../../format/policy.js';
import { violationSentence } from '../../format/violation.js';
import { evidenceText } from '../../format/violation.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Cited } from './policy-description.js';

interface Props {
  readonly violations: readonly PolicyViolation[];
  readonly zone: string;
  readonly style: DurationStyle;
}

/** Each limit crossed: the day, what happened, by which clause of which policy, and the times that prove it. */
export function FoundViolations({ violations, zone, style }: Props): ReactNode {
  return (
    <List size="sm" spacing="xs">
      {violations.map((violation) => {
        const { kind, rule, day, severity, basis, policy, clause, evidence } = violation;
        return (
          <List.Item key={`${day} ${kind} ${rule} ${evidence[0]?.start ?? ''}`}>
            <Text span size="sm" fw={600}>
              {formatDay(day)} · {t(`format:violation.${kind}`)} ({t(`format:severity.${severity}`)})
            </Text>
            <Text size="sm">{violationSentence(violation, style)}</Text>
            <Text size="sm" c="dimmed">
              {evidence.map((piece) => pieceText(piece, day, zone)).join('; ')}
            </Text>
            <Cited id={rule} clause={`${clause} · ${t(`format:basis.${basis}`)} · ${policy}`} />
          </List.Item>
        );
      })}
    </List>
  );
}

/** Times of the day of the violation stand alone; those of another day of the week name it. */
function pieceText(piece: PolicyViolation['evidence'][number], day: string, zone: string): string {
  const [startDay, endDay] = [piece.start.slice(0, 10), piece.end.slice(0, 10)];
  const times = evidenceText([piece], zone).join();
  return startDay === day || startDay !== endDay ? times : `${formatDay(startDay)}, ${times}`;
}
