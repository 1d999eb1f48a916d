import { Anchor, Table, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { weekOf } from '../../format/civil-date.js';
import { formatDate, formatMoment } from '../../format/dates.js';
import { formatNumber } from '../../format/numbers.js';
import type { ReviewHistoryQuery } from '../../graphql/generated/graphql.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { rangeChoice } from '../../selection/period.js';
import type { Selection } from '../../selection/use-selection.js';
import { QueryPart } from '../../ui/query-part.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import classes from './review-notes.module.css';
import { REVIEW_HISTORY } from './review-notes.documents.js';

type Week = ReviewHistoryQuery['reviewHistory'][number];

/** The weeks that were reviewed, the latest first; each leads back to its review. */
export function ReviewedWeeks({ selection }: { readonly selection: Selection }): ReactNode {
  const query = useDocument(REVIEW_HISTORY, { scope: selection.scope });
  return (
    <div>
      <h3 className={classes['heading']}>{t('reviewNotes:history.title')}</h3>
      <QueryPart query={query} height={60}>
        {({ reviewHistory }) =>
          reviewHistory.length === 0 ? (
            <p className={classes['none']}>{t('reviewNotes:history.none')}</p>
          ) : (
            <HistoryTable selection={selection} weeks={reviewHistory} />
          )
        }
      </QueryPart>
    </div>
  );
}

function HistoryTable(props: { readonly selection: Selection; readonly weeks: readonly Week[] }): ReactNode {
  const { select, tree } = props.selection;
  const show = (day: string) => select({ period: rangeChoice(weekOf(day, tree.organization.workweekStarts)) });
  return (
    <ScrollRegion label={t('reviewNotes:history.title')} minWidth={480}>
      <Table aria-label={t('reviewNotes:history.title')} verticalSpacing={6} horizontalSpacing={8}>
        <Table.Thead>
          <Table.Tr>
            {(['week', 'place', 'reviewed', 'notes', 'followUps'] as const).map((column) => (
              <Table.Th key={column} scope="col">
                {t(`reviewNotes:history.${column}`)}
              </Table.Th>
            ))}
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {props.weeks.map((week) => (
            <Table.Tr key={`${week.weekStarting} ${week.placeName}`}>
              <Table.Th scope="row" fw={500}>
                <Anchor component="button" type="button" size="sm" onClick={() => show(week.weekStarting)}>
                  {formatDate(week.weekStarting)}
                </Anchor>
              </Table.Th>
              <WeekCells week={week} />
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function WeekCells({ week }: { readonly week: Week }): ReactNode {
  const { placeName, reviewedBy, reviewedAt, notes, followUps, openFollowUps } = week;
  return (
    <>
      <Table.Td>{placeName}</Table.Td>
      <Table.Td>
        {reviewedAt === null || reviewedAt === undefined ? (
          <Text span size="sm" c="dimmed">
            {t('reviewNotes:history.notReviewed')}
          </Text>
        ) : (
          t('reviewNotes:history.reviewedBy', { name: reviewedBy ?? '', moment: formatMoment(reviewedAt) })
        )}
      </Table.Td>
      <Table.Td>{formatNumber(notes, 0)}</Table.Td>
      <Table.Td>
        {openFollowUps > 0
          ? t('reviewNotes:history.open', { all: followUps, open: openFollowUps })
          : formatNumber(followUps, 0)}
      </Table.Td>
    </>
  );
}
