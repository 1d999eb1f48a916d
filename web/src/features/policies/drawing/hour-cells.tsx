import { useRef, type KeyboardEvent, type ReactNode } from 'react';
import { addDays, type CivilDate } from '../../../format/civil-date.js';
import { formatDay, formatHour } from '../../../format/dates.js';
import type { PolicySpanKind } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';
import { nextHour, type HourPlace } from './change-stretch.js';
import classes from './week-drawing.module.css';

interface Props {
  readonly firstDay: CivilDate;
  readonly kind: PolicySpanKind;
  /** The one hour that is a stop of the Tab key; arrows walk from it. */
  readonly current: HourPlace;
  readonly onMove: (place: HourPlace) => void;
  readonly onAdd: (place: HourPlace) => void;
}

/** The hours of the week, each a button that places a stretch there. */
export function HourCells({ firstDay, kind, current, onMove, onAdd }: Props): ReactNode {
  const cells = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const next = nextHour(current, event.key);
    if (next === null) return;
    event.preventDefault();
    onMove(next);
    cells.current?.querySelector<HTMLElement>(`[data-hour="${next.day}-${next.hour}"]`)?.focus();
  };
  return (
    <div ref={cells} className={classes['cells']}>
      {Array.from({ length: 7 }, (_, day) =>
        Array.from({ length: 24 }, (__, hour) => (
          <button
            key={`${day}-${hour}`}
            type="button"
            data-hour={`${day}-${hour}`}
            className={classes['hour']}
            tabIndex={current.day === day && current.hour === hour ? 0 : -1}
            aria-label={t('policies:drawing.place', {
              kind: t(`policies:spans.kinds.${kind}`),
              day: formatDay(addDays(firstDay, day)),
              hour: formatHour(hour),
            })}
            onKeyDown={walk}
            onClick={() => {
              onMove({ day, hour });
              onAdd({ day, hour });
            }}
          />
        )),
      )}
    </div>
  );
}
