import { Button } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { reviewDetails } from '../../format/review.js';
import { violationSentence } from '../../format/violation.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ReviewHistory } from '../../ui/review-history.js';
import classes from './crossed-limits.module.css';
import type { CrossedLimit } from './week-facts.js';

interface Props {
  readonly violation: CrossedLimit;
  readonly durationStyle: DurationStyle;
  readonly onAnswer: () => void;
}

/** One crossed limit: what happened in a sentence, the rule and what kind of rule it is, and what has been said of it. */
export function CrossedLimitCard({ violation, durationStyle, onAnswer }: Props): ReactNode {
  const name = t(`format:violation.${violation.kind}`);
  const day = formatDay(violation.workday);
  const said = reviewDetails({ ...violation, cause: violation.cause === 'CHOICE' ? null : (violation.cause ?? null) });
  return (
    <li className={classes['card']}>
      <p className={classes['head']}>
        <strong>
          {name}, {day}
        </strong>
        <span className={classes['quiet']}>{t(`myWeek:limits.state.${violation.state}`)}</span>
      </p>
      <p>{violationSentence(violation, durationStyle)}</p>
      <p className={classes['quiet']}>
        {violation.clause} ({t(`format:basis.${violation.basis}`)})
      </p>
      {violation.cause === 'CHOICE' && <p className={classes['quiet']}>{t('myWeek:limits.ownChoice')}</p>}
      {said !== '' && <p className={classes['quiet']}>{said}</p>}
      <ReviewHistory entries={violation.history} />
      <div className="no-print">
        <Button size="xs" variant="default" onClick={onAnswer} aria-label={t('myWeek:limits.answerOf', { name, day })}>
          {t('myWeek:limits.answer')}
        </Button>
      </div>
    </li>
  );
}
