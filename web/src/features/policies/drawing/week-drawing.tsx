import { Button, Group, SegmentedControl, Text } from '@mantine/core';
import { IconChevronLeft, IconChevronRight } from '@tabler/icons-react';
import { useState, type ReactNode } from 'react';
import { addDays, startOfWeek, type CivilDate } from '../../../format/civil-date.js';
import { formatPeriod } from '../../../format/dates.js';
import type { DurationStyle, PolicySpanKind, Weekday } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';
import type { SpanRow } from '../week-draft.js';
import { dayOf, localTimeAt, spansInWeek, type DrawnSpan, type Stretch } from './drawn-span.js';
import { spanLabel } from './span-label.js';
import { SpanEditor } from './span-editor.js';
import { WeekSurface } from './week-surface.js';
import classes from './week-drawing.module.css';

export const DRAWN_KINDS = ['WORK', 'MEAL', 'REST'] as const satisfies readonly PolicySpanKind[];

interface Props {
  readonly rows: readonly SpanRow[];
  readonly weekStartsOn: Weekday;
  /** A day of the week to begin with where there is no row yet. */
  readonly today: CivilDate;
  readonly style: DurationStyle;
  readonly onChange: (rows: readonly SpanRow[]) => void;
}

/** The rows of the table as a week on which they are drawn, moved, stretched and removed. It holds no times of its own. */
export function WeekDrawing({ rows, weekStartsOn, today, style, onChange }: Props): ReactNode {
  const [kind, setKind] = useState<PolicySpanKind>('WORK');
  const [chosenId, setChosenId] = useState<number | null>(null);
  const [chosenWeek, setChosenWeek] = useState<CivilDate | null>(null);
  const firstDrawn = rows.map(({ start }) => dayOf(start)).find((day) => day !== null);
  const firstDay = startOfWeek(chosenWeek ?? firstDrawn ?? today, weekStartsOn);
  const spans = spansInWeek(rows, firstDay);
  const chosen = rows.find(({ id }) => id === chosenId);

  const edit = (changed: readonly SpanRow[]) => {
    setChosenWeek(firstDay);
    onChange(changed);
  };
  const timesOf = ({ start, end }: Stretch) => ({
    start: localTimeAt(firstDay, start),
    end: localTimeAt(firstDay, end),
  });
  const replace = (row: SpanRow) => edit(rows.map((each) => (each.id === row.id ? row : each)));
  const add = (stretch: Stretch) => {
    const id = Math.max(0, ...rows.map((row) => row.id)) + 1;
    setChosenId(id);
    edit([...rows, { id, ...timesOf(stretch), kind, rate: '' }]);
  };
  const reshape = ({ row }: DrawnSpan, stretch: Stretch) => {
    setChosenId(row.id);
    replace({ ...row, ...timesOf(stretch) });
  };
  const remove = (row: SpanRow) => {
    setChosenId(null);
    edit(rows.filter(({ id }) => id !== row.id));
  };

  return (
    <div className={classes['drawing']} role="group" aria-label={t('policies:drawing.title')}>
      <div className={classes['tools']}>
        <Group gap="sm" justify="space-between">
          <SegmentedControl
            size="xs"
            aria-label={t('policies:drawing.kind')}
            value={kind}
            data={DRAWN_KINDS.map((value) => ({ value, label: t(`policies:spans.kinds.${value}`) }))}
            onChange={(value) => setKind(DRAWN_KINDS.find((each) => each === value) ?? kind)}
          />
          <WeekTurner firstDay={firstDay} onTurn={setChosenWeek} />
        </Group>
        <SpanEditor row={chosen} onChange={replace} onRemove={remove} />
      </div>
      <WeekSurface
        firstDay={firstDay}
        spans={spans}
        kind={kind}
        chosenId={chosenId}
        style={style}
        onAdd={add}
        onReshape={reshape}
        onChoose={({ row }) => setChosenId(row.id)}
        onRemove={({ row }) => remove(row)}
      />
      <Text size="xs" c="dimmed" mt={4} className="no-print">
        {t('policies:drawing.hint')}
      </Text>
      {spans.length < rows.length && (
        <Text size="sm">{t('policies:drawing.notDrawn', { count: rows.length - spans.length })}</Text>
      )}
      <output className={classes['said']}>{chosen !== undefined && spanLabel(chosen, style)}</output>
    </div>
  );
}

interface TurnerProps {
  readonly firstDay: CivilDate;
  readonly onTurn: (firstDay: CivilDate) => void;
}

function WeekTurner({ firstDay, onTurn }: TurnerProps): ReactNode {
  return (
    <Group gap={4} wrap="nowrap">
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('policies:drawing.weekBefore')}
        onClick={() => onTurn(addDays(firstDay, -7))}
      >
        <IconChevronLeft size={14} aria-hidden />
      </Button>
      <Text size="sm">{formatPeriod({ from: firstDay, to: addDays(firstDay, 6) })}</Text>
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('policies:drawing.weekAfter')}
        onClick={() => onTurn(addDays(firstDay, 7))}
      >
        <IconChevronRight size={14} aria-hidden />
      </Button>
    </Group>
  );
}
