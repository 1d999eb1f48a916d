import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay, formatMoment } from '../../format/dates.js';
import { reviewDetails } from '../../format/review.js';
import { clauseText, evidenceText, violationSentence } from '../../format/violation.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ReviewHistory } from '../../ui/review-history.js';
import type { Violation } from './group-violations.js';
import type { ReviewStep } from './review-step.js';
import classes from './violation-groups.module.css';

interface ViolationLineProps {
  readonly violation: Violation;
  readonly style: DurationStyle;
  readonly steps: readonly ReviewStep[];
  readonly onStep: (step: ReviewStep) => void;
}

/** One violation: whose day, what happened with its arithmetic, the clause, the evidence, and what was said of it. */
export function ViolationLine({ violation, style, steps, onStep }: ViolationLineProps): ReactNode {
  const { staffMember, workday, zone, severity, state, kind } = violation;
  const day = formatDay(workday);
  return (
    <li className={classes['line']}>
      <div className={classes['who']}>
        <Link to="/work-day/$staffMemberId/$date" params={{ staffMemberId: staffMember.id, date: workday }} search>
          {day}
        </Link>
        <span>{staffMember.name}</span>
      </div>
      <div className={classes['what']}>
        <p>{violationSentence(violation, style)}</p>
        <p className={classes['fine']}>
          {clauseText(violation)} ·{' '}
          {t('weeklyReview:violations.evidence', { ranges: evidenceText(violation.evidence, zone).join(', ') })} ·{' '}
          {violation.siteName}
        </p>
        {violation.history.length > 0 && <Said violation={violation} />}
      </div>
      <div className={classes['state']}>
        <span data-severity={severity}>{t(`format:severity.${severity}`)}</span>
        <span>· {t(`format:state.${state}`)}</span>
        {steps.map((step) => {
          const action = t(`weeklyReview:violations.${actionOf(step, state)}`);
          return (
            <Button
              key={step}
              className="no-print"
              size="compact-sm"
              variant="default"
              aria-label={t('weeklyReview:violations.actionFor', {
                action,
                kind: t(`format:violation.${kind}`),
                name: staffMember.name,
                day,
              })}
              onClick={() => onStep(step)}
            >
              {action}
            </Button>
          );
        })}
      </div>
    </li>
  );
}

/** The word for a step: what acknowledging means depends on where the violation stands. */
function actionOf(step: ReviewStep, state: Violation['state']): 'acknowledge' | 'propose' | 'stands' | 'remedy' {
  if (step === 'REMEDIED') return 'remedy';
  if (state === 'DISPUTED') return 'stands';
  return state === 'ACKNOWLEDGED' ? 'propose' : 'acknowledge';
}

function Said({ violation }: { readonly violation: Violation }): ReactNode {
  const { state, decidedBy, decidedAt, history } = violation;
  const details = reviewDetails(violation);
  const decided =
    decidedBy === null || decidedBy === undefined || decidedAt === null || decidedAt === undefined
      ? t(`format:state.${state}`)
      : t('weeklyReview:violations.decided', {
          state: t(`format:state.${state}`),
          name: decidedBy,
          date: formatMoment(decidedAt),
        });
  return (
    <>
      <p className={classes['fine']}>{[decided, details].filter((part) => part !== '').join(' · ')}</p>
      <ReviewHistory entries={history} />
    </>
  );
}
