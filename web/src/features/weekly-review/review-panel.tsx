import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment, formatPeriod } from '../../format/dates.js';
import { weekOf } from '../../format/civil-date.js';
import type { WeekNotesQuery } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { FollowUps } from './follow-ups.js';
import { ReviewedWeeks } from './reviewed-weeks.js';
import { MARK_WEEK_REVIEWED, REVIEW_READS, WEEK_NOTES } from './review-notes.documents.js';
import { WeekNotes } from './week-notes.js';
import classes from './review-notes.module.css';

export type Review = Extract<WeekNotesQuery['weeklyReview'], { readonly __typename: 'WeeklyReview' }>;

/** The review of the workweek in which the period ends: notes, follow-ups, the mark, and earlier reviews. */
export function ReviewPanel({ selection }: { readonly selection: Selection }): ReactNode {
  const { scope, period, tree } = selection;
  const query = useDocument(WEEK_NOTES, { scope, day: period.to });
  const week = weekOf(period.to, tree.organization.workweekStarts);
  return (
    <Panel
      id="review"
      title={t('reviewNotes:review.title', { period: formatPeriod(week) })}
      description={t('reviewNotes:review.description')}
    >
      {scope.kind === 'STAFF_MEMBER' ? (
        <Text size="sm">{t('reviewNotes:review.notOfOne')}</Text>
      ) : (
        <Stack gap="md">
          <QueryPart query={query} height={260}>
            {({ weeklyReview }) => <WeekReview selection={selection} review={answered(weeklyReview)} />}
          </QueryPart>
          <ReviewedWeeks selection={selection} />
        </Stack>
      )}
    </Panel>
  );
}

function WeekReview(props: { readonly selection: Selection; readonly review: Review }): ReactNode {
  const { review } = props;
  return (
    <Stack gap="md">
      <Marks {...props} />
      {review.placeName === null && <Text size="sm">{t('reviewNotes:review.choosePlace')}</Text>}
      <div className={classes['halves']}>
        <WeekNotes {...props} />
        <FollowUps {...props} />
      </div>
    </Stack>
  );
}

/** Who reviewed the week, and the button that says so. */
function Marks({ selection, review }: { readonly selection: Selection; readonly review: Review }): ReactNode {
  const { scope, period } = selection;
  const { marks, isOver, isReviewed, placeName } = review;
  const change = useChange(MARK_WEEK_REVIEWED, REVIEW_READS);
  return (
    <div className={classes['marks']}>
      <div role="status">
        {marks.map(({ id, placeName: place, by, at }) => (
          <Text key={id} size="sm">
            {t('reviewNotes:review.marked', { place, name: by, moment: formatMoment(at) })}
          </Text>
        ))}
        {marks.length === 0 && (
          <Text size="sm">{t(isOver ? 'reviewNotes:review.unmarked' : 'reviewNotes:review.notOver')}</Text>
        )}
      </div>
      {isOver && placeName !== null && (
        <Button
          className="no-print"
          variant={isReviewed ? 'default' : 'filled'}
          size="sm"
          loading={change.isPending}
          onClick={() => change.mutate({ input: { scope, day: period.to, isReviewed: !isReviewed } })}
        >
          {t(isReviewed ? 'reviewNotes:review.unmark' : 'reviewNotes:review.mark')}
        </Button>
      )}
      <RefusalNote error={change.error} answer={change.data?.markWeekReviewed} />
    </div>
  );
}
