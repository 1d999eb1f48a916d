import { Button, Group, Skeleton, Stack, Text } from '@mantine/core';
import { useEffect, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ColumnChoice, rolesOf } from './column-choice.js';
import type { ColumnMapping } from './column-mapping.js';
import { SampleReading } from './sample-reading.js';
import type { ImportOptions } from './upload.js';
import { useColumns, type SeenColumns } from './use-columns.js';

interface Props {
  readonly file: File;
  readonly options: ImportOptions;
  readonly onChange: (options: ImportOptions) => void;
}

/** Says what the columns of a file are when no known format has them, and shows at once how its first rows read. */
export function ColumnWizard({ onLeave, ...props }: Props & { readonly onLeave: () => void }): ReactNode {
  const seen = useColumns(props.file, props.options.source);
  return (
    <Stack gap="md" component="section" aria-label={t('imports:columns.title')}>
      <Group justify="space-between" align="flex-start">
        <div>
          <Text fw={600}>{t('imports:columns.title')}</Text>
          <Text size="sm" c="dimmed" maw={720}>
            {t('imports:columns.hint')}
          </Text>
        </div>
        <Button size="xs" variant="subtle" onClick={onLeave}>
          {t('imports:columns.leave')}
        </Button>
      </Group>
      {seen.isPending && <Skeleton height={240} />}
      {seen.error !== null && (
        <RefusalNote error={null} answer={{ __typename: 'InputProblem', message: seen.error.message }} />
      )}
      {seen.data !== undefined && <Mapping seen={seen.data} {...props} />}
    </Stack>
  );
}

/** The mapping stands among the options, so that a check and an import read the file by it. */
function Mapping({ seen, file, options, onChange }: Props & { readonly seen: SeenColumns }): ReactNode {
  const mapping =
    options.mapping === '' ? (seen.saved ?? seen.suggested) : (JSON.parse(options.mapping) as ColumnMapping);
  const text = JSON.stringify(mapping);
  const change = (changed: ColumnMapping) => onChange({ ...options, mapping: JSON.stringify(changed) });
  useEffect(() => {
    if (options.mapping !== text) onChange({ ...options, mapping: text });
  }, [options, text, onChange]);
  const roles = rolesOf(seen, mapping);
  return (
    <>
      <ColumnChoice seen={seen} mapping={mapping} onChange={change} />
      {roles !== undefined && (
        <SampleReading
          file={file}
          options={{ ...options, mapping: text }}
          mapping={mapping}
          roles={roles}
          onOrder={(dateOrder) => change({ ...mapping, dateOrder })}
        />
      )}
    </>
  );
}
