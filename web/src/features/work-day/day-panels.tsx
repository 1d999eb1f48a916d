import type { ReactNode } from 'react';
import { formatDayAndTime, formatZone } from '../../format/dates.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ChartFigure } from '../../ui/chart-figure.js';
import { Panel } from '../../ui/panel.js';
import { DayFacts } from './day-facts.js';
import { DayLanes } from './day-lanes.js';
import { DayQuestions } from './day-questions.js';
import { DayViolations } from './day-violations.js';
import { drawnLanes, hasUntimed, type Day } from './lanes.js';
import { OwnSplit } from './own-split.js';
import { SourceTable } from './source-table.js';
import { timeAxis } from './time-axis.js';
import { UntimedTable } from './untimed-table.js';
import { WeekOvertime } from './week-overtime.js';

/** The panels of a day that has something in it. */
export function DayPanels({ day, style }: { readonly day: Day; readonly style: DurationStyle }): ReactNode {
  const lanes = drawnLanes(day);
  const { zone } = day;
  const axis = timeAxis(
    lanes.flatMap((lane) => lane.bars),
    { start: day.dayStart, end: day.dayEnd },
    zone,
  );
  const times = t('workDay:times', {
    zone: formatZone(zone, day.date),
    sites: day.siteNames.join(', '),
    start: formatDayAndTime(day.dayStart, zone),
    end: formatDayAndTime(day.dayEnd, zone),
  });
  const isHerOwn = day.clinicalSeconds !== null && day.clinicalSeconds !== undefined;
  return (
    <>
      <Panel title={t('workDay:facts.title')} description={times}>
        <DayFacts day={day} style={style} />
      </Panel>
      <Panel title={t('workDay:lanes.title')} description={t('workDay:lanes.description')}>
        <ChartFigure
          caption={t('workDay:lanes.caption')}
          table={<SourceTable lanes={lanes} zone={zone} style={style} />}
        >
          <DayLanes lanes={lanes} axis={axis} zone={zone} style={style} />
        </ChartFigure>
      </Panel>
      <Panel title={t('workDay:violations.title')}>
        <DayViolations day={day} style={style} />
      </Panel>
      {day.payQuestions.length > 0 && (
        <Panel title={t('workDay:questions.title')}>
          <DayQuestions day={day} style={style} />
        </Panel>
      )}
      {isHerOwn && (
        <Panel title={t('workDay:split.title')}>
          <OwnSplit day={day} style={style} />
        </Panel>
      )}
      {hasUntimed(day) && (
        <Panel title={t('workDay:untimed.title')}>
          <UntimedTable untimed={day.untimed ?? []} style={style} />
        </Panel>
      )}
      {day.overtime !== null && day.overtime !== undefined && (
        <Panel title={t('workDay:overtime.title')}>
          <WeekOvertime overtime={day.overtime} style={style} />
        </Panel>
      )}
    </>
  );
}
