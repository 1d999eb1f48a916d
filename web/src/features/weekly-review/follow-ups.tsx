import { Checkbox } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay, formatMoment } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { FollowUpForm } from './follow-up-form.js';
import { REVIEW_READS, SET_FOLLOW_UP_DONE } from './review-notes.documents.js';
import type { Review } from './review-panel.js';
import classes from './review-notes.module.css';
import { WithdrawButton } from './withdraw-button.js';

interface FollowUpsProps {
  readonly selection: Selection;
  readonly review: Review;
}

type FollowUp = Review['followUps'][number];

/** What is to be done, of this week and of earlier ones; ticking one says that it is done. */
export function FollowUps({ selection, review }: FollowUpsProps): ReactNode {
  const change = useChange(SET_FOLLOW_UP_DONE, REVIEW_READS);
  const { period, tree } = selection;
  return (
    <section aria-label={t('reviewNotes:followUps.title')}>
      <h3 className={classes['heading']}>{t('reviewNotes:followUps.title')}</h3>
      {review.followUps.length === 0 && <p className={classes['none']}>{t('reviewNotes:followUps.none')}</p>}
      <ul className={classes['list']}>
        {review.followUps.map((followUp) => (
          <li key={followUp.id} className={classes['line']}>
            <Checkbox
              aria-label={t('reviewNotes:followUps.done', { words: followUp.words })}
              checked={isDone(followUp)}
              disabled={change.isPending}
              onChange={({ currentTarget: { checked } }) =>
                change.mutate({ id: followUp.id, day: checked ? period.to : null })
              }
            />
            <span data-done={isDone(followUp) || undefined}>
              <span className={classes['words']}>{followUp.words}</span>
              <small>{detailsOf(followUp, review.week.from, tree.today)}</small>
            </span>
            {followUp.mayWithdraw && <WithdrawButton kind="FOLLOW_UP" {...followUp} />}
          </li>
        ))}
      </ul>
      <RefusalNote error={change.error} answer={change.data?.setFollowUpDone} />
      {review.placeName !== null && (
        <FollowUpForm selection={selection} place={review.placeName} owners={review.possibleOwners} />
      )}
    </section>
  );
}

const isDone = ({ doneAt }: FollowUp): boolean => doneAt !== null && doneAt !== undefined;

/** Whose it is, by when, since when, and what became of it. */
function detailsOf(followUp: FollowUp, weekStarting: string, today: string): string {
  const { ownerName, isOwn, dueOn, placeName, doneAt, doneBy } = followUp;
  return [
    t('reviewNotes:followUps.of', { owner: ownerName, day: formatDay(dueOn), place: placeName }),
    isOwn ? t('reviewNotes:followUps.yours') : null,
    followUp.weekStarting < weekStarting
      ? t('reviewNotes:followUps.since', { day: formatDay(followUp.weekStarting) })
      : null,
    doneAt === null || doneAt === undefined
      ? dueOn < today
        ? t('reviewNotes:followUps.overdue')
        : null
      : t('reviewNotes:followUps.doneBy', { name: doneBy ?? '', moment: formatMoment(doneAt) }),
  ]
    .filter((part) => part !== null)
    .join(' · ');
}
