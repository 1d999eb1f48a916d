import { Button, Group, NativeSelect, Text, TextInput } from '@mantine/core';
import { IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../../messages/t.js';
import { SPAN_KINDS, type SpanRow } from '../week-draft.js';
import classes from './week-drawing.module.css';

interface Props {
  /** The stretch chosen in the drawing; undefined while none is. */
  readonly row: SpanRow | undefined;
  readonly onChange: (row: SpanRow) => void;
  readonly onRemove: (row: SpanRow) => void;
}

/** The fields of the stretch that was tapped: to the minute, for fingers and for whoever would rather type. */
export function SpanEditor({ row, onChange, onRemove }: Props): ReactNode {
  if (row === undefined) {
    return (
      <Text size="sm" className={classes['editor']}>
        {t('policies:drawing.noneChosen')}
      </Text>
    );
  }
  const time = (field: 'start' | 'end') => (
    <TextInput
      size="xs"
      type="datetime-local"
      label={t(`policies:drawing.${field}`)}
      value={row[field]}
      onChange={(event) => onChange({ ...row, [field]: event.currentTarget.value })}
    />
  );
  return (
    <Group gap="xs" align="end" className={classes['editor']}>
      {time('start')}
      {time('end')}
      <NativeSelect
        size="xs"
        label={t('policies:drawing.kindOfChosen')}
        value={row.kind}
        data={SPAN_KINDS.map((value) => ({ value, label: t(`policies:spans.kinds.${value}`) }))}
        onChange={({ currentTarget }) =>
          onChange({ ...row, kind: SPAN_KINDS.find((kind) => kind === currentTarget.value) ?? row.kind })
        }
      />
      <Button
        size="xs"
        variant="default"
        leftSection={<IconTrash size={14} aria-hidden />}
        onClick={() => onRemove(row)}
      >
        {t('policies:drawing.remove')}
      </Button>
    </Group>
  );
}
