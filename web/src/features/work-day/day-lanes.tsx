import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import { CATEGORY_COLOR } from '../../charts/category-color.js';
import { formatTime, formatTimeRange } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import type { DurationStyle } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { ScrollRegion } from '../../ui/scroll-region.js';
import classes from './day-lanes.module.css';
import type { DrawnLane, PlacedBar } from './lanes.js';
import { nextBar, type BarPlace } from './next-bar.js';
import { positionOn, type TimeAxis } from './time-axis.js';

interface DayLanesProps {
  readonly lanes: readonly DrawnLane[];
  readonly axis: TimeAxis;
  readonly zone: string;
  readonly style: DurationStyle;
}

/** The day in lanes. One tab stop: arrows walk from bar to bar, and the bar that has focus is read out beneath. */
export function DayLanes({ lanes, axis, zone, style }: DayLanesProps): ReactNode {
  const [current, setCurrent] = useState<BarPlace>({ lane: 0, bar: 0 });
  const [isChosen, setChosen] = useState(false);
  const picture = useRef<HTMLDivElement>(null);
  const describe = (lane: DrawnLane, bar: PlacedBar) => describeBar(lane, bar, zone, style);
  const onKeyDown = (event: KeyboardEvent) => {
    const next = nextBar(lanes, current, event.key);
    if (next === null) return;
    event.preventDefault();
    setCurrent(next);
    picture.current?.querySelector<HTMLElement>(`[data-bar="${next.lane}-${next.bar}"]`)?.focus();
  };
  const chosenLane = lanes[current.lane];
  const chosenBar = chosenLane?.bars[current.bar];
  return (
    <>
      <ScrollRegion label={t('workDay:lanes.region')} minWidth={96 + axis.hours.length * 44}>
        <div
          className={classes['picture']}
          ref={picture}
          role="grid"
          tabIndex={-1}
          aria-label={t('workDay:lanes.title')}
          onKeyDown={onKeyDown}
        >
          <HourMarks axis={axis} zone={zone} />
          {lanes.map((lane, laneIndex) => (
            <div key={lane.kind} className={classes['lane']} role="row">
              <span className={classes['name']} role="rowheader">
                {t(`workDay:lanes.${lane.kind}`)}
              </span>
              <div className={classes['track']} style={{ height: `${lane.rows * 1.625 + 0.5}rem` }}>
                {lane.bars.map((bar, barIndex) => (
                  <span
                    key={`${bar.start}-${bar.row}`}
                    role="gridcell"
                    data-bar={`${laneIndex}-${barIndex}`}
                    data-kind={lane.kind}
                    className={classes['bar']}
                    tabIndex={current.lane === laneIndex && current.bar === barIndex ? 0 : -1}
                    aria-label={describe(lane, bar)}
                    title={describe(lane, bar)}
                    style={barStyle(bar, axis)}
                    onFocus={() => {
                      setCurrent({ lane: laneIndex, bar: barIndex });
                      setChosen(true);
                    }}
                  />
                ))}
              </div>
            </div>
          ))}
        </div>
      </ScrollRegion>
      <CategoryLegend lanes={lanes} />
      <output className={`${classes['read']} no-print`}>
        {isChosen && chosenLane !== undefined && chosenBar !== undefined
          ? describe(chosenLane, chosenBar)
          : t('workDay:lanes.hint')}
      </output>
    </>
  );
}

/** The colours of the categories that occur; a manager's single bar of task time has none. */
function CategoryLegend({ lanes }: { readonly lanes: readonly DrawnLane[] }): ReactNode {
  const categories = new Set(lanes.flatMap((lane) => lane.bars.map((bar) => bar.category)));
  return (
    <div className={classes['legend']}>
      {[...categories].map(
        (category) =>
          category !== null &&
          category !== undefined && (
            <span key={category}>
              <i style={{ background: CATEGORY_COLOR[category] }} /> {t(`format:category.${category}`)}
            </span>
          ),
      )}
    </div>
  );
}

function HourMarks({ axis, zone }: { readonly axis: TimeAxis; readonly zone: string }): ReactNode {
  return (
    <div className={classes['hours']} aria-hidden>
      {axis.hours.map((hour) => {
        const instant = new Date(hour).toISOString();
        return (
          <span key={hour} style={{ insetInlineStart: `${positionOn(axis, instant)}%` }}>
            {formatTime(instant, zone).replace(':00', '')}
          </span>
        );
      })}
    </div>
  );
}

function barStyle(bar: PlacedBar, axis: TimeAxis): React.CSSProperties {
  const left = positionOn(axis, bar.start);
  const color = bar.category === null || bar.category === undefined ? undefined : CATEGORY_COLOR[bar.category];
  return {
    insetInlineStart: `${left}%`,
    width: `${positionOn(axis, bar.end) - left}%`,
    top: `${bar.row * 1.625 + 0.25}rem`,
    ...(color === undefined ? {} : { background: color }),
  };
}

function describeBar(lane: DrawnLane, bar: PlacedBar, zone: string, style: DurationStyle): string {
  const parts = [
    bar.label,
    bar.category === null || bar.category === undefined ? '' : t(`format:category.${bar.category}`),
  ].filter((part) => part !== null && part !== undefined && part !== '');
  return t('workDay:lanes.bar', {
    lane: t(`workDay:lanes.${lane.kind}`),
    label: parts.join(', '),
    time: formatTimeRange(bar.start, bar.end, zone),
    duration: durationInWords((Date.parse(bar.end) - Date.parse(bar.start)) / 1000, style),
  }).replace(', ,', ',');
}
