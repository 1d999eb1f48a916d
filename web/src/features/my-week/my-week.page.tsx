import { Anchor, Button, Stack, Text } from '@mantine/core';
import { IconPlayerPlay } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { addDays, weekOf } from '../../format/civil-date.js';
import { formatDate, formatZone } from '../../format/dates.js';
import { DigestSwitch } from '../../digest/digest-switch.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { rangeChoice } from '../../selection/period.js';
import { useSelection } from '../../selection/use-selection.js';
import { useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { EmptyState } from '../../ui/empty-state.js';
import { MY_WEEK } from './my-week.documents.js';
import { WeekPanels } from './week-panels.js';
import { WeekStepper } from './week-stepper.js';

/** The medical assistant's own week, readable on a phone between two patients. */
export function MyWeekPage(): ReactNode {
  const { staffMemberId } = useViewer();
  if (staffMemberId === null || staffMemberId === undefined) {
    return <EmptyState title={t('myWeek:notStaff')} hint={t('myWeek:notStaffHint')} />;
  }
  return <OwnWeek staffMemberId={staffMemberId} />;
}

function OwnWeek({ staffMemberId }: { staffMemberId: string }): ReactNode {
  const { tree, period, select } = useSelection();
  const { workweekStarts } = tree.organization;
  const shown = weekOf(period.to, workweekStarts);
  const weekStarting = shown.from;
  const query = useDocument(MY_WEEK, { weekStarting });
  const step = (direction: -1 | 1) => {
    const near = addDays(direction === 1 ? shown.to : shown.from, direction);
    select({ period: rangeChoice(weekOf(near, workweekStarts)) });
  };
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.myWeek')}>
        <Button component={Link} to="/now" variant="default" leftSection={<IconPlayerPlay size={16} />}>
          {t('myWeek:logNow')}
        </Button>
        <WeekStepper
          week={shown}
          isLatest={weekStarting === tree.defaultPeriod.from}
          onStep={step}
          onLatest={() => select({ period: undefined })}
        />
      </PageHead>
      <QueryPart query={query} height={640}>
        {(data) => {
          const week = answered(data.myWeek);
          return (
            <Stack gap="md">
              <WeekPanels week={week} staffMemberId={staffMemberId} />
              <Text size="sm" c="dimmed">
                {t('myWeek:times', { zone: formatZone(week.zone, week.period.from) })}{' '}
                {tree.completeUntil && t('myWeek:completeUntil', { date: formatDate(tree.completeUntil) })}
              </Text>
            </Stack>
          );
        }}
      </QueryPart>
      <DigestSwitch topic="OWN_DIGEST" />
      <Anchor component={Link} to="/receipts" size="sm">
        {t('myWeek:receipts')}
      </Anchor>
    </Stack>
  );
}
