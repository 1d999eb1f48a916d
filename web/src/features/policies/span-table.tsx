import { ActionIcon, Button, Group, NativeSelect, Text, TextInput, VisuallyHidden } from '@mantine/core';
import { IconPlus, IconTrash } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import classes from './span-table.module.css';
import { SPAN_KINDS, withNextRow, type SpanRow } from './week-draft.js';

interface Props {
  readonly rows: readonly SpanRow[];
  /** The day on which a first row begins. */
  readonly firstDay: string;
  readonly onChange: (rows: readonly SpanRow[]) => void;
}

/** The week as rows of start, end, kind and own rate. Every field is a stop of the Tab key. */
export function SpanTable({ rows, firstDay, onChange }: Props): ReactNode {
  const replace = (changed: SpanRow) => onChange(rows.map((row) => (row.id === changed.id ? changed : row)));
  return (
    <>
      {rows.length === 0 ? (
        <Text size="sm">{t('policies:spans.none')}</Text>
      ) : (
        <table className={classes['table']}>
          <caption className={classes['caption']}>{t('policies:spans.caption')}</caption>
          <thead>
            <tr>
              <th scope="col">{t('policies:spans.start')}</th>
              <th scope="col">{t('policies:spans.end')}</th>
              <th scope="col">{t('policies:spans.kind')}</th>
              <th scope="col">{t('policies:spans.rate')}</th>
              <th scope="col">
                <VisuallyHidden>{t('policies:spans.removal')}</VisuallyHidden>
              </th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <SpanFields
                key={row.id}
                row={row}
                number={i + 1}
                onChange={replace}
                onRemove={() => onChange(rows.filter(({ id }) => id !== row.id))}
              />
            ))}
          </tbody>
        </table>
      )}
      <Group gap="xs" mt="xs">
        <Button
          size="xs"
          variant="default"
          leftSection={<IconPlus size={14} aria-hidden />}
          onClick={() => onChange(withNextRow(rows, firstDay))}
        >
          {t('policies:spans.add')}
        </Button>
        {rows.length > 0 && (
          <Text size="xs" c="dimmed">
            {t('policies:spans.addHint')}
          </Text>
        )}
      </Group>
    </>
  );
}

interface FieldsProps {
  readonly row: SpanRow;
  readonly number: number;
  readonly onChange: (row: SpanRow) => void;
  readonly onRemove: () => void;
}

function SpanFields({ row, number, onChange, onRemove }: FieldsProps): ReactNode {
  const label = (field: 'start' | 'end' | 'kind' | 'rate') =>
    t('policies:spans.ofRow', { field: t(`policies:spans.${field}`), row: number });
  const time = (field: 'start' | 'end') => (
    <td>
      <TextInput
        size="xs"
        // A pasted time with its offset has no picker: it stays the text it is.
        type={/(Z|[+-]\d{2}:\d{2})$/.test(row[field]) ? 'text' : 'datetime-local'}
        aria-label={label(field)}
        value={row[field]}
        onChange={(event) => onChange({ ...row, [field]: event.currentTarget.value })}
      />
    </td>
  );
  return (
    <tr>
      {time('start')}
      {time('end')}
      <td>
        <NativeSelect
          size="xs"
          aria-label={label('kind')}
          value={row.kind}
          data={SPAN_KINDS.map((value) => ({ value, label: t(`policies:spans.kinds.${value}`) }))}
          onChange={({ currentTarget }) =>
            onChange({ ...row, kind: SPAN_KINDS.find((kind) => kind === currentTarget.value) ?? row.kind })
          }
        />
      </td>
      <td>
        <TextInput
          size="xs"
          inputMode="decimal"
          w={90}
          aria-label={label('rate')}
          placeholder={t('policies:spans.rate')}
          value={row.rate}
          onChange={(event) => onChange({ ...row, rate: event.currentTarget.value })}
        />
      </td>
      <td>
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t('policies:spans.remove', { row: number })}
          onClick={onRemove}
        >
          <IconTrash size={16} aria-hidden />
        </ActionIcon>
      </td>
    </tr>
  );
}
