import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ColumnChoice, rolesOf } from './column-choice.js';
import { stillNeeded, type ColumnMapping } from './column-mapping.js';
import { neededSentence } from './needed-sentence.js';
import { useKeptColumns } from './use-columns.js';

interface Props {
  readonly runId: string;
  /** Null: the columns are not seen yet. */
  readonly mapping: ColumnMapping | null;
  readonly onChange: (mapping: ColumnMapping) => void;
  readonly onLeave: () => void;
}

/** What the columns of a kept file are. Texts that had no meaning when it was taken in are not shown. */
export function ReplayColumns({ runId, mapping, onChange, onLeave }: Props): ReactNode {
  const seen = useKeptColumns(runId);
  const first = seen.data?.saved ?? seen.data?.suggested;
  useEffect(() => {
    if (mapping === null && first !== undefined) onChange(first);
  }, [mapping, first, onChange]);
  const roles = seen.data === undefined || mapping === null ? undefined : rolesOf(seen.data, mapping);
  const needed = mapping === null || roles === undefined ? [] : stillNeeded(mapping, roles);
  return (
    <Stack gap="md" component="section" aria-label={t('imports:columns.title')}>
      <Group justify="space-between" align="flex-start">
        <Text fw={600}>{t('imports:columns.title')}</Text>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t('imports:replay.leaveColumns')}
        </Button>
      </Group>
      {seen.isPending && <Skeleton height={240} />}
      {seen.error !== null && (
        <RefusalNote error={null} answer={{ __typename: 'InputProblem', message: seen.error.message }} />
      )}
      {seen.data !== undefined && mapping !== null && (
        <ColumnChoice seen={seen.data} mapping={mapping} onChange={onChange} />
      )}
      {needed.length > 0 && <Text role="status">{neededSentence(needed)}</Text>}
    </Stack>
  );
}
