import { CartesianGrid, Line, LineChart, ReferenceLine, ResponsiveContainer, Tooltip, XAxis, YAxis } from 'recharts';
import type { ReactNode } from 'react';
import { formatShortDay } from '../format/dates.js';
import type { AnnotationIcon as AnnotationKind } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import { AnnotationIcon } from '../ui/annotation-icon.js';
import classes from './week-line.module.css';

export interface WeekPoint {
  /** First day of the week. */
  readonly from: string;
  /** Null is unknown: a gap, never a line through zero. */
  readonly value: number | null;
}

/** Something that happened in a week; drawn as an upright line with its icon. */
export interface WeekMark {
  /** First day of the week, one of the points'. */
  readonly from: string;
  readonly icon: AnnotationKind;
}

interface WeekLineProps {
  readonly points: readonly WeekPoint[];
  readonly label: string;
  readonly format: (value: number) => string;
  /** At most one for each week. */
  readonly marks?: readonly WeekMark[];
}

export const WEEK_LINE_HEIGHT = 220;

/** One figure over weeks. Arrow keys walk along the line; unknown weeks are gaps. */
export function WeekLine({ points, label, format, marks = [] }: WeekLineProps): ReactNode {
  return (
    <div className={classes['chart']} aria-label={label} role="group">
      <ResponsiveContainer width="100%" height={WEEK_LINE_HEIGHT}>
        <LineChart
          data={[...points]}
          accessibilityLayer
          margin={{ top: marks.length > 0 ? 22 : 8, right: 12, bottom: 0, left: 0 }}
        >
          <CartesianGrid vertical={false} stroke="var(--line)" />
          <XAxis
            dataKey="from"
            tickFormatter={formatShortDay}
            tick={{ fill: 'var(--mantine-color-dimmed)', fontSize: 12 }}
            stroke="var(--line-strong)"
            tickLine={false}
            minTickGap={24}
          />
          <YAxis
            width={40}
            domain={[0, (highest: number) => Math.max(1, Math.ceil(highest))]}
            tickCount={5}
            tickFormatter={format}
            tick={{ fill: 'var(--mantine-color-dimmed)', fontSize: 12 }}
            axisLine={false}
            tickLine={false}
          />
          {marks.map(({ from, icon }) => (
            <ReferenceLine
              key={from}
              x={from}
              stroke="var(--line-strong)"
              strokeDasharray="3 3"
              label={<MarkLabel icon={icon} />}
            />
          ))}
          <Tooltip content={<PointNote format={format} />} isAnimationActive={false} />
          <Line
            type="linear"
            dataKey="value"
            stroke="var(--heat)"
            strokeWidth={2}
            dot={{ r: 3, fill: 'var(--heat)', stroke: 'none' }}
            connectNulls={false}
            isAnimationActive={false}
          />
        </LineChart>
      </ResponsiveContainer>
    </div>
  );
}

interface MarkLabelProps {
  readonly icon: AnnotationKind;
  /** Given by the chart: where the line stands. */
  readonly viewBox?: { readonly x?: number; readonly y?: number };
}

/** An icon on top of its line. */
function MarkLabel({ icon, viewBox }: MarkLabelProps): ReactNode {
  return <AnnotationIcon kind={icon} x={(viewBox?.x ?? 0) - 8} y={(viewBox?.y ?? 0) - 18} />;
}

interface PointNoteProps {
  readonly format: (value: number) => string;
  readonly active?: boolean;
  readonly payload?: readonly { readonly payload?: WeekPoint }[];
}

function PointNote({ format, active = false, payload = [] }: PointNoteProps): ReactNode {
  const point = payload[0]?.payload;
  if (!active || point === undefined) return null;
  return (
    <div className={classes['note']}>
      {formatShortDay(point.from)}: <b>{point.value === null ? t('format:unknown.value') : format(point.value)}</b>
    </div>
  );
}
