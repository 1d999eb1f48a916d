import { Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { groupViolations, type SessionGroup, type Violation } from './group-violations.js';
import type { ReviewStep } from './review-step.js';
import classes from './violation-groups.module.css';
import { ViolationLine } from './violation-line.js';

interface ViolationGroupsProps {
  readonly violations: readonly Violation[];
  readonly style: DurationStyle;
  readonly stepsFor: (violation: Violation) => readonly ReviewStep[];
  readonly onStep: (violation: Violation, step: ReviewStep) => void;
}

/** Violations by kind and session. A kind names its sessions when folded; on paper all are open. */
export function ViolationGroups({ violations, style, stepsFor, onStep }: ViolationGroupsProps): ReactNode {
  if (violations.length === 0) return <Text size="sm">{t('weeklyReview:violations.none')}</Text>;
  return groupViolations(violations).map(({ kind, count, disputed, sessions }, index) => (
    <Foldable
      key={kind}
      startsOpen={index === 0}
      summary={
        <>
          <h3>{kindTitle(t(`format:violation.${kind}`), count, disputed)}</h3>
          <span className={classes['sessions']}>{sessions.map(sessionTitle).join(' · ')}</span>
        </>
      }
    >
      {sessions.map((group) => (
        <section key={group.session ?? ''} className={classes['session']}>
          <h4>{sessionTitle(group)}</h4>
          <ul className={classes['list']}>
            {group.violations.map((violation) => (
              <ViolationLine
                key={violation.id}
                violation={violation}
                style={style}
                steps={stepsFor(violation)}
                onStep={(step) => onStep(violation, step)}
              />
            ))}
          </ul>
        </section>
      ))}
    </Foldable>
  ));
}

interface FoldableProps {
  readonly startsOpen: boolean;
  readonly summary: ReactNode;
  readonly children: ReactNode;
}

/** Stays as the reader left it, whichever kind comes first when the list is read anew. */
function Foldable({ startsOpen, summary, children }: FoldableProps): ReactNode {
  const [isOpen, setOpen] = useState(startsOpen);
  return (
    <details className={classes['kind']} open={isOpen} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className={classes['summary']}>{summary}</summary>
      {children}
    </details>
  );
}

/** "Short rest · 3", and how many of them are disputed. */
function kindTitle(kind: string, count: number, disputed: number): string {
  if (disputed === 0) return t('weeklyReview:violations.kind', { kind, count });
  return t('weeklyReview:violations.kindDisputed', {
    kind,
    count,
    disputed: t('format:disputed', { count: disputed }),
  });
}

/** "Tuesday evening 2". */
function sessionTitle({ session, violations }: SessionGroup): string {
  return t('weeklyReview:violations.session', {
    session: session ?? t('weeklyReview:violations.noSession'),
    count: violations.length,
  });
}
