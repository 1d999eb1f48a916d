import { Anchor, Box, Button, Skeleton } from '@mantine/core';
import { DigestSwitch } from '../../digest/digest-switch.js';
import { Link } from '@tanstack/react-router';
import { lazy, Suspense, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { weekdayInForce } from '../../format/civil-date.js';
import { withWords } from '../../messages/load-words.js';
import { t } from '../../messages/t.js';
import { twelveWeeksTo } from '../../selection/period.js';
import { PageHead } from '../../selection/page-head.js';
import { useSelection } from '../../selection/use-selection.js';
import { hasRole, useViewer } from '../../session/use-viewer.js';
import { browserIdle } from '../../ui/browser-idle.js';
import { EmptyState, NothingLoaded } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { WhyButton } from '../../why/why-button.js';
import { splitFigures } from '../../why/split-figures.js';
import { WhyMenu } from '../../why/why-menu.js';
import { ANNOTATIONS } from './annotations.documents.js';
import { AttentionList } from './attention-list.js';
import { FiguresPart } from './figures-part.js';
import { LoadPanel } from './load-panel.js';
import { OutsideSchedule } from './outside-schedule.js';
import { PatientsPerHour } from './patients-per-hour.js';
import { TaskSplit } from './task-split.js';
import { onlyGroup, useReviewFigures } from './use-review-figures.js';
import { ViolationsPanel } from './violations-panel.js';
import { NEEDS_ATTENTION, OUTSIDE_SCHEDULE } from './weekly-review.documents.js';
import classes from './weekly-review.module.css';

/** What comes below the figures comes once the browser has painted them. */
const LowerPart = lazy(async () => {
  await browserIdle();
  const { LowerPart: part } = await withWords(
    ['delegation', 'didItHelp', 'reviewNotes', 'weeksAhead'],
    () => import('./lower-part.js'),
  );
  return { default: part };
});

/** What happened last week, and what to change next week: for those who are responsible for people. */
export function WeeklyReviewPage(): ReactNode {
  const selection = useSelection();
  const viewer = useViewer();
  const isEmpty = selection.tree.unlockedFeeds.length === 0;
  return (
    <>
      <PageHead title={t('weeklyReview:title')} controls={['scope', 'period', 'compare']} />
      {isEmpty ? (
        <NothingLoaded
          {...(hasRole(viewer, 'HR', 'ADMINISTRATOR')
            ? {
                action: (
                  <Anchor component={Link} to="/imports" size="sm">
                    {t('frame:empty.load')}
                  </Anchor>
                ),
              }
            : {})}
        />
      ) : selection.scopePath.length === 0 ? (
        <EmptyState
          title={t('frame:scope.unknown')}
          hint={t('frame:scope.unknownHint')}
          action={
            <Button size="compact-sm" variant="default" onClick={() => selection.select({ scope: undefined })}>
              {t('frame:empty.everything')}
            </Button>
          }
        />
      ) : (
        <Review />
      )}
      <Box mt="md">
        <DigestSwitch topic="MANAGER_DIGEST" />
      </Box>
    </>
  );
}

function Review(): ReactNode {
  const selection = useSelection();
  const { period, scope, tree } = selection;
  const { durationStyle, minimumGroupSize, workweekStarts } = tree.organization;
  const attention = useDocument(NEEDS_ATTENTION, { period, scope });
  const outside = useDocument(OUTSIDE_SCHEDULE, { period, scope });
  const twelveWeeks = twelveWeeksTo(period, workweekStarts);
  const noted = useDocument(ANNOTATIONS, { scope, period: twelveWeeks });
  const annotations = noted.data?.annotations ?? [];
  const { catalogue, figures, weeks } = useReviewFigures(selection);
  return (
    <div className={classes['review']}>
      <Panel title={t('weeklyReview:attention.title')} description={t('weeklyReview:attention.description')}>
        <QueryPart query={attention} height={150}>
          {({ needsAttention }) => <AttentionList points={needsAttention} style={durationStyle} />}
        </QueryPart>
      </Panel>
      <FiguresPart {...{ selection, catalogue, figures, weeks }} />
      <LoadPanel {...{ selection, annotations }} />
      <div className={classes['row']}>
        <Panel
          id="outside"
          title={t('weeklyReview:outside.title')}
          description={t('weeklyReview:outside.description')}
          actions={<WhyButton asked={{ metric: 'WORK_OUTSIDE_SCHEDULE_8' }} title={t('weeklyReview:outside.title')} />}
        >
          <QueryPart query={outside} height={280}>
            {({ outsideScheduleGrid }) => (
              <OutsideSchedule
                grid={outsideScheduleGrid}
                weekStartsOn={weekdayInForce(period.to, workweekStarts)}
                style={durationStyle}
              />
            )}
          </QueryPart>
        </Panel>
        <Panel
          title={t('weeklyReview:split.title')}
          description={t('weeklyReview:split.description')}
          actions={<WhyMenu title={t('weeklyReview:split.title')} figures={splitFigures()} />}
        >
          <QueryPart query={figures} height={280}>
            {(data) => {
              const cell = onlyGroup(data)?.cells[0];
              return cell && <TaskSplit cell={cell} minimumGroupSize={minimumGroupSize} />;
            }}
          </QueryPart>
        </Panel>
        <Panel
          title={t('weeklyReview:pace.title')}
          description={t('weeklyReview:pace.description')}
          actions={<WhyButton asked={{ metric: 'PATIENTS_PER_HOUR' }} title={t('weeklyReview:pace.title')} />}
        >
          <QueryPart query={weeks} height={280}>
            {(data) => <PatientsPerHour weeks={onlyGroup(data)?.cells ?? []} {...{ minimumGroupSize, annotations }} />}
          </QueryPart>
        </Panel>
      </div>
      <ViolationsPanel selection={selection} />
      <Suspense fallback={<Skeleton height={400} radius="sm" aria-hidden />}>
        <LowerPart {...{ selection, annotations }} />
      </Suspense>
    </div>
  );
}
