import { Alert } from '@mantine/core';
import { useParams } from '@tanstack/react-router';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { addDays } from '../../format/civil-date.js';
import { formatDay, formatLongDay } from '../../format/dates.js';
import { incompleteSentence } from '../../format/unknown.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { hasRole, useOrganizationTree, useViewer } from '../../session/use-viewer.js';
import { EmptyState } from '../../ui/empty-state.js';
import { LinkButton } from '../../ui/link-button.js';
import { QueryPart } from '../../ui/query-part.js';
import { DayDoubts } from './day-doubts.js';
import { DayPanels } from './day-panels.js';
import { hasUntimed, type Day } from './lanes.js';
import { WORK_DAY } from './work-day.documents.js';
import classes from './work-day.module.css';

/** One person's day on a time axis, with what stands behind each bar. The server decides which lanes the viewer gets. */
export function WorkDayPage(): ReactNode {
  const { staffMemberId, date } = useParams({ from: '/frame/work-day/$staffMemberId/$date' });
  const query = useDocument(WORK_DAY, { staffMemberId, date });
  const day = query.data === undefined || query.isPlaceholderData ? undefined : query.data.workDay;
  const name = day?.__typename === 'WorkDay' ? day.staffMember.name : undefined;
  return (
    <>
      <PageHead title={name === undefined ? t('workDay:title') : t('workDay:titleOf', { name, day: formatDay(date) })}>
        <DaySteps staffMemberId={staffMemberId} date={date} />
      </PageHead>
      <QueryPart query={query} height={640}>
        {({ workDay }) => <WorkDayBody day={answered(workDay)} />}
      </QueryPart>
    </>
  );
}

function DaySteps({ staffMemberId, date }: { readonly staffMemberId: string; readonly date: string }): ReactNode {
  const seesOthers = hasRole(useViewer(), 'MANAGER', 'HR');
  const step = (days: -1 | 1) => ({ staffMemberId, date: addDays(date, days) });
  return (
    <>
      <LinkButton
        to="/work-day/$staffMemberId/$date"
        params={step(-1)}
        search
        variant="default"
        leftSection={<IconChevronLeft size={16} />}
      >
        {t('workDay:previous')}
      </LinkButton>
      <LinkButton
        to="/work-day/$staffMemberId/$date"
        params={step(1)}
        search
        variant="default"
        rightSection={<IconChevronRight size={16} />}
      >
        {t('workDay:next')}
      </LinkButton>
      {seesOthers && (
        <LinkButton to="/weekly-review" search variant="subtle">
          {t('workDay:back')}
        </LinkButton>
      )}
    </>
  );
}

function WorkDayBody({ day }: { readonly day: Day }): ReactNode {
  const style = useOrganizationTree().organization.durationStyle;
  const isEmpty = day.lanes.every((lane) => lane.bars.length === 0) && day.workedSeconds === 0 && !hasUntimed(day);
  return (
    <div className={classes['page']}>
      <p className={classes['date']}>{formatLongDay(day.date)}</p>
      {day.incomplete.length > 0 && (
        <Alert color="yellow" variant="outline" title={t('workDay:incomplete')}>
          {day.incomplete.map(incompleteSentence).join('. ')}.
        </Alert>
      )}
      <DayDoubts day={day} style={style} />
      {isEmpty ? (
        <EmptyState title={t('workDay:nothing')} hint={t('workDay:nothingHint')} />
      ) : (
        <DayPanels day={day} style={style} />
      )}
    </div>
  );
}
