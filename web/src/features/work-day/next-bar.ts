/** Which bar of which lane. */
export interface BarPlace {
  readonly lane: number;
  readonly bar: number;
}

interface LaneOfBars {
  readonly bars: readonly { readonly start: string }[];
}

/**
 * Where an arrow leads: left and right in time within the lane; up and down to the bar of the neighbouring lane that
 * starts nearest; Home and End to the ends of the lane. Null for any other key and at the edges.
 */
export function nextBar(lanes: readonly LaneOfBars[], from: BarPlace, key: string): BarPlace | null {
  const bars = lanes[from.lane]?.bars ?? [];
  const within = (bar: number) => (bar >= 0 && bar < bars.length ? { lane: from.lane, bar } : null);
  switch (key) {
    case 'ArrowLeft':
      return within(from.bar - 1);
    case 'ArrowRight':
      return within(from.bar + 1);
    case 'Home':
      return within(0);
    case 'End':
      return within(bars.length - 1);
    case 'ArrowUp':
      return nearest(lanes, from, from.lane - 1);
    case 'ArrowDown':
      return nearest(lanes, from, from.lane + 1);
    default:
      return null;
  }
}

function nearest(lanes: readonly LaneOfBars[], from: BarPlace, lane: number): BarPlace | null {
  const start = Date.parse(lanes[from.lane]?.bars[from.bar]?.start ?? '');
  const bars = lanes[lane]?.bars ?? [];
  if (bars.length === 0 || Number.isNaN(start)) return null;
  const distances = bars.map((bar) => Math.abs(Date.parse(bar.start) - start));
  return { lane, bar: distances.indexOf(Math.min(...distances)) };
}
