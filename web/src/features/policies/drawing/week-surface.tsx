import { useRef, useState, type KeyboardEvent, type MouseEvent, type ReactNode } from 'react';
import type { CivilDate } from '../../../format/civil-date.js';
import type { DurationStyle, PolicySpanKind } from '../../../graphql/generated/graphql.js';
import { changedByKey, startOfHour, type Grip, type HourPlace } from './change-stretch.js';
import { HOUR, QUARTER, type DrawnSpan, type Stretch } from './drawn-span.js';
import { HourCells } from './hour-cells.js';
import { NewPieces, SpanPieces } from './span-pieces.js';
import { pointOf, useDrag } from './use-drag.js';
import { DayHeads, HourMarks } from './week-edges.js';
import classes from './week-drawing.module.css';

interface Props {
  readonly firstDay: CivilDate;
  readonly spans: readonly DrawnSpan[];
  /** What is drawn. */
  readonly kind: PolicySpanKind;
  readonly chosenId: number | null;
  readonly style: DurationStyle;
  readonly onAdd: (stretch: Stretch) => void;
  readonly onReshape: (span: DrawnSpan, stretch: Stretch) => void;
  readonly onChoose: (span: DrawnSpan) => void;
  readonly onRemove: (span: DrawnSpan) => void;
}

/** How long a stretch is that was placed by a tap or a key. */
const USUAL: Readonly<Record<PolicySpanKind, number>> = { WORK: HOUR, TASK: HOUR, MEAL: 2 * QUARTER, REST: QUARTER };

/** Seven columns of 24 hours: what lies under the mouse, the finger and the arrow keys. */
export function WeekSurface(props: Props): ReactNode {
  const { firstDay, spans, kind, chosenId, style } = props;
  const surface = useRef<HTMLDivElement>(null);
  const [hour, setHour] = useState<HourPlace>({ day: 0, hour: 8 });
  // Meals and rests are drawn over work, which they lie in; all else is taken hold of where it lies.
  const drawsOver = (span: DrawnSpan) => span.row.kind === 'WORK' && kind !== 'WORK';
  const spanAt = (target: Element): DrawnSpan | null => {
    const id = Number(target.closest<HTMLElement>('[data-span]')?.dataset['span']);
    return spans.find(({ row }) => row.id === id) ?? null;
  };
  const holds = (target: Element) => {
    const span = spanAt(target);
    if (span === null || drawsOver(span)) return { grip: 'NEW', span: null } as const;
    return { grip: gripAt(target), span };
  };
  const drag = useDrag(holds, ({ span, stretch }) =>
    span === null ? props.onAdd(stretch) : props.onReshape(span, stretch),
  );
  const addAt = (start: number) => props.onAdd({ start, end: start + USUAL[kind] });

  const click = (event: MouseEvent, span: DrawnSpan) => {
    // A key that presses has no place (`detail` 0): it chooses.
    if (surface.current === null || event.detail === 0 || !drawsOver(span)) props.onChoose(span);
    else addAt(Math.floor(pointOf(event, surface.current) / (2 * QUARTER)) * 2 * QUARTER);
  };
  const keyDown = (event: KeyboardEvent, span: DrawnSpan) => {
    if (event.key === 'Delete' || event.key === 'Backspace') {
      event.preventDefault();
      props.onRemove(span);
      surface.current?.querySelector<HTMLElement>('[data-hour][tabindex="0"]')?.focus();
    }
    const changed = changedByKey(span, event);
    if (changed === null) return;
    event.preventDefault();
    props.onReshape(span, changed);
  };
  const { current } = drag;
  const shown = spans.map((span) => (current?.span?.row.id === span.row.id ? { ...span, ...current.stretch } : span));

  return (
    <div className={classes['week']}>
      <DayHeads firstDay={firstDay} />
      <HourMarks />
      <div ref={surface} className={classes['surface']} {...drag.handlers}>
        <HourCells
          firstDay={firstDay}
          kind={kind}
          current={hour}
          onMove={setHour}
          onAdd={(place) => addAt(startOfHour(place))}
        />
        {shown.map((span) => (
          <SpanPieces
            key={span.row.id}
            span={span}
            firstDay={firstDay}
            isChosen={span.row.id === chosenId}
            style={style}
            onClick={(event) => click(event, span)}
            onKeyDown={(event) => keyDown(event, span)}
          />
        ))}
        {current !== null && current.span === null && <NewPieces kind={kind} stretch={current.stretch} />}
      </div>
    </div>
  );
}

const gripAt = (target: Element): Grip => {
  const grip = target.closest<HTMLElement>('[data-grip]')?.dataset['grip'];
  return grip === 'START' || grip === 'END' ? grip : 'WHOLE';
};
