import { Stack, Text } from '@mantine/core';
import { useDebouncedValue } from '@mantine/hooks';
import type { ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { AmbiguousDates } from './ambiguous-dates.js';
import { neededSentence } from './needed-sentence.js';
import { stillNeeded, type ColumnMapping, type RolesOfRecord } from './column-mapping.js';
import { PreviewRows } from './preview-rows.js';
import { RejectedRows } from './rejected-rows.js';
import type { CheckedFile, UploadOutcome } from './upload-answer.js';
import type { ImportOptions } from './upload.js';
import { useSampleReading } from './use-columns.js';

interface Props {
  readonly file: File;
  readonly options: ImportOptions;
  readonly mapping: ColumnMapping;
  readonly roles: RolesOfRecord;
  readonly onOrder: (order: string) => void;
}

const TYPING_MILLISECONDS = 250;
const REJECTED_SHOWN = 5;

/** How the first rows read under the mapping, anew with each change; until it can be read, what is still needed. */
export function SampleReading({ file, options, mapping, roles, onOrder }: Props): ReactNode {
  const needed = stillNeeded(mapping, roles);
  const [settled] = useDebouncedValue(options, TYPING_MILLISECONDS);
  const reading = useSampleReading(file, settled, needed.length === 0);
  if (needed.length > 0) return <Text role="status">{neededSentence(needed)}</Text>;
  return (
    <div aria-busy={reading.isFetching}>
      {reading.error !== null && <RefusalNote error={reading.error} />}
      {reading.data !== undefined && <Reading outcome={reading.data} onOrder={onOrder} />}
    </div>
  );
}

function Reading({ outcome, onOrder }: { outcome: UploadOutcome; onOrder: (order: string) => void }): ReactNode {
  if (outcome.kind === 'AMBIGUOUS') return <AmbiguousDates readings={outcome.readings} onChoose={onOrder} />;
  if (outcome.kind === 'REFUSED') {
    return <RefusalNote error={null} answer={{ __typename: 'InputProblem', message: outcome.message }} />;
  }
  return outcome.kind === 'CHECKED' ? <ReadRows file={outcome.checked} /> : null;
}

function ReadRows({ file }: { file: CheckedFile }): ReactNode {
  const counts = { rows: formatNumber(file.rows, 0), rejected: formatNumber(file.rejected.length, 0) };
  return (
    <Stack gap="sm">
      <Text role="status" size="sm">
        {t(file.rejected.length === 0 ? 'imports:columns.allRead' : 'imports:columns.someRead', counts)}
      </Text>
      <PreviewRows rows={file.preview} />
      {file.rejected.length > 0 && <RejectedRows rows={file.rejected.slice(0, REJECTED_SHOWN)} />}
    </Stack>
  );
}
