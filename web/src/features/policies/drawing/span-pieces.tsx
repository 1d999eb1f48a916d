import { VisuallyHidden } from '@mantine/core';
import type { CSSProperties, KeyboardEvent, MouseEvent, ReactNode } from 'react';
import type { CivilDate } from '../../../format/civil-date.js';
import { formatTime } from '../../../format/dates.js';
import type { DurationStyle, PolicySpanKind } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';
import { DAY, HOUR, localTimeAt, piecesOf, type DrawnSpan, type Piece, type Stretch } from './drawn-span.js';
import { spanLabel } from './span-label.js';
import classes from './week-drawing.module.css';

interface Props {
  readonly span: DrawnSpan;
  readonly firstDay: CivilDate;
  readonly isChosen: boolean;
  readonly style: DurationStyle;
  readonly onClick: (event: MouseEvent) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** One stretch in the week. Where it goes on after midnight it has a second piece; the first is what has focus. */
export function SpanPieces({ span, firstDay, isChosen, style, onClick, onKeyDown }: Props): ReactNode {
  const { row, start, end } = span;
  const [first, ...rest] = piecesOf(span);
  if (first === undefined) return null;
  const last = rest.at(-1) ?? first;
  const times = { start: localTimeAt(firstDay, start), end: localTimeAt(firstDay, end) };
  const shared = { 'data-span': row.id, 'data-kind': row.kind, 'data-chosen': isChosen, className: classes['span'] };
  const grips = (piece: Piece) => (
    <>
      {piece === first && start >= 0 && <i data-grip="START" className={classes['grip']} />}
      {piece === last && <i data-grip="END" className={classes['grip']} />}
    </>
  );
  return (
    <>
      <button
        {...shared}
        type="button"
        aria-pressed={isChosen}
        style={placeOf(first)}
        onClick={onClick}
        onKeyDown={onKeyDown}
      >
        <VisuallyHidden>{spanLabel({ ...row, ...times }, style)}</VisuallyHidden>
        <Inscription kind={row.kind} piece={first} times={times} />
        {grips(first)}
      </button>
      {rest.map((piece) => (
        <div key={piece.day} {...shared} aria-hidden style={placeOf(piece)} onClick={onClick}>
          {grips(piece)}
        </div>
      ))}
    </>
  );
}

/** What is being drawn and no row yet. */
export function NewPieces({ kind, stretch }: { readonly kind: PolicySpanKind; readonly stretch: Stretch }): ReactNode {
  return piecesOf(stretch).map((piece) => (
    <div key={piece.day} data-kind={kind} data-chosen className={classes['span']} style={placeOf(piece)} aria-hidden />
  ));
}

interface InscriptionProps {
  readonly kind: PolicySpanKind;
  readonly piece: Piece;
  readonly times: { readonly start: string; readonly end: string };
}

/** The words on a piece, as far as there is room. */
function Inscription({ kind, piece, times }: InscriptionProps): ReactNode {
  return (
    <span aria-hidden>
      {t(`policies:spans.kinds.${kind}`)}
      {piece.end - piece.start >= 2 * HOUR && (
        <small>
          {formatTime(`${times.start}Z`, 'UTC')}
          <br />
          {formatTime(`${times.end}Z`, 'UTC')}
        </small>
      )}
    </span>
  );
}

const placeOf = ({ day, start, end }: Piece): CSSProperties =>
  ({
    '--day': day,
    insetBlockStart: `${(start / DAY) * 100}%`,
    blockSize: `${((end - start) / DAY) * 100}%`,
  }) as CSSProperties;
