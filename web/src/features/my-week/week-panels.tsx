import { SimpleGrid, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { answered } from '../../graphql/input-problem.js';
import { useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { CrossedLimits } from './crossed-limits.js';
import { DayStrip } from './day-strip.js';
import { EmptyWeek } from './empty-week.js';
import { HoursPanel } from './hours-panel.js';
import { MY_FIGURES } from './my-week.documents.js';
import { ownCells, WEEK_METRICS } from './own-figures.js';
import { OwnQuestions } from './own-questions.js';
import { PatientsPanel } from './patients-panel.js';
import { StrainPanel } from './strain-panel.js';
import { TaskMix } from './task-mix.js';
import { TrendPanel } from './trend-panel.js';
import { UntimedPanel } from './untimed-panel.js';
import { isEmptyWeek, type Week } from './week-facts.js';

/** The panels in the order of her questions: how long, what only she can say, which days, what was crossed, what work, which patients, since when. */
export function WeekPanels({ week, staffMemberId }: { week: Week; staffMemberId: string }): ReactNode {
  const { durationStyle } = useViewer().organization;
  const figures = useDocument(MY_FIGURES, {
    input: {
      metrics: WEEK_METRICS,
      period: { from: week.period.from, to: week.period.to },
      scope: { kind: 'STAFF_MEMBER', id: staffMemberId },
      comparison: 'MEDIAN_12_WEEKS',
    },
  });
  if (isEmptyWeek(week.days)) return <EmptyWeek from={week.period.from} />;
  return (
    <Stack gap="md">
      <HoursPanel week={week} staffMemberId={staffMemberId} durationStyle={durationStyle} />
      {week.payQuestions.length > 0 && <OwnQuestions questions={week.payQuestions} durationStyle={durationStyle} />}
      <DayStrip week={week} staffMemberId={staffMemberId} durationStyle={durationStyle} />
      <CrossedLimits
        violations={week.violations}
        staffMemberId={staffMemberId}
        period={{ from: week.period.from, to: week.period.to }}
        durationStyle={durationStyle}
      />
      <QueryPart query={figures} height={260}>
        {(data) => {
          const cell = ownCells(answered(data.workload))[0];
          return (
            <SimpleGrid cols={{ base: 1, md: 2 }} spacing="md">
              <TaskMix cell={cell} staffMemberId={staffMemberId} />
              <PatientsPanel week={week} cell={cell} staffMemberId={staffMemberId} />
            </SimpleGrid>
          );
        }}
      </QueryPart>
      {week.untimed.length > 0 && <UntimedPanel week={week} durationStyle={durationStyle} />}
      <StrainPanel day={week.period.to} durationStyle={durationStyle} />
      <TrendPanel period={week.period} staffMemberId={staffMemberId} durationStyle={durationStyle} />
    </Stack>
  );
}
