import { useWindowEvent } from '@mantine/hooks';
import { useState, type PointerEvent } from 'react';
import { dragged, type Grip } from './change-stretch.js';
import { DAY, QUARTER, type DrawnSpan, type Stretch } from './drawn-span.js';

interface Drag {
  readonly grip: Grip;
  readonly span: DrawnSpan | null;
  readonly from: number;
  readonly to: number;
  /** False until the mouse has gone a quarter of an hour: a click that trembles is no drag. */
  readonly isMoving: boolean;
}

/** What a drag would make: of the span it holds, or a new one where that is null. */
export interface Dragged {
  readonly span: DrawnSpan | null;
  readonly stretch: Stretch;
}

/** The point of the week under the mouse, in seconds. */
export function pointOf(event: Pick<PointerEvent, 'clientX' | 'clientY'>, surface: Element): number {
  const box = surface.getBoundingClientRect();
  const column = Math.floor(((event.clientX - box.left) / box.width) * 7);
  const share = Math.min(1, Math.max(0, (event.clientY - box.top) / box.height));
  return Math.min(6, Math.max(0, column)) * DAY + share * DAY;
}

/** Dragging over the week by mouse. Escape lets go without a change. Fingers scroll the page; they tap instead. */
export function useDrag(
  holds: (target: Element) => { readonly grip: Grip; readonly span: DrawnSpan | null },
  onDrop: (dropped: Dragged) => void,
) {
  const [drag, setDrag] = useState<Drag | null>(null);
  useWindowEvent('keydown', ({ key }) => key === 'Escape' && setDrag(null));
  const current: Dragged | null =
    drag?.isMoving === true ? { span: drag.span, stretch: dragged(drag.grip, drag.span, drag.from, drag.to) } : null;
  return {
    current,
    handlers: {
      onPointerDown: (event: PointerEvent<HTMLElement>) => {
        if (event.pointerType !== 'mouse' || event.button !== 0 || !(event.target instanceof Element)) return;
        const from = pointOf(event, event.currentTarget);
        setDrag({ ...holds(event.target), from, to: from, isMoving: false });
      },
      onPointerMove: (event: PointerEvent<HTMLElement>) => {
        if (drag === null) return;
        const to = pointOf(event, event.currentTarget);
        const isMoving = drag.isMoving || Math.abs(to - drag.from) >= QUARTER;
        // Only now: a captured pointer would keep clicks from what lies beneath.
        if (isMoving && !drag.isMoving) event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ ...drag, to, isMoving });
      },
      onPointerUp: () => {
        if (current !== null) onDrop(current);
        setDrag(null);
      },
      onPointerCancel: () => setDrag(null),
    },
  };
}
