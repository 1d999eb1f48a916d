import type { ReactNode } from 'react';
import classes from './sparkline.module.css';

interface SparklineProps {
  /** Oldest first; null is unknown and leaves a gap. */
  readonly values: readonly (number | null)[];
  /** What the line shows, for those who do not see it. */
  readonly label: string;
}

const WIDTH = 120;
const HEIGHT = 28;
const PADDING = 3;

/** A line without axes: which way a figure went. A gap is unknown, a lone point a value between two unknowns. */
export function Sparkline({ values, label }: SparklineProps): ReactNode {
  const points = positions(values);
  const last = points.at(-1);
  return (
    <svg
      className={classes['sparkline']}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      role="img"
      aria-label={label}
    >
      {runs(points).map((run) => (
        <polyline key={run[0]?.x} points={run.map(({ x, y }) => `${x},${y}`).join(' ')} />
      ))}
      {last !== null && last !== undefined && <line x1={last.x} x2={last.x} y1={last.y} y2={last.y} />}
    </svg>
  );
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Scaled between the lowest and the highest value: a sparkline tells the shape, the tile beside it tells the size. */
function positions(values: readonly (number | null)[]): readonly (Point | null)[] {
  const known = values.filter((value) => value !== null);
  const low = Math.min(...known);
  const span = Math.max(...known) - low;
  const step = (WIDTH - 2 * PADDING) / Math.max(1, values.length - 1);
  return values.map((value, index) =>
    value === null
      ? null
      : {
          x: PADDING + index * step,
          y: span === 0 ? HEIGHT / 2 : HEIGHT - PADDING - ((value - low) / span) * (HEIGHT - 2 * PADDING),
        },
  );
}

/** Neighbouring known points; a lone one is doubled, so that a line of length zero draws as a dot. */
function runs(points: readonly (Point | null)[]): readonly (readonly Point[])[] {
  const found: Point[][] = [];
  let run: Point[] = [];
  for (const point of [...points, null]) {
    if (point !== null) run.push(point);
    else if (run.length > 0) {
      found.push(run.length === 1 ? [...run, ...run] : run);
      run = [];
    }
  }
  return found;
}
