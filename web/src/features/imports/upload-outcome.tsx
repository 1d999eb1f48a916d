import { Button, Stack, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { AmbiguousDates } from './ambiguous-dates.js';
import { PreviewRows } from './preview-rows.js';
import { ReadingList } from './reading-list.js';
import { RejectedRows } from './rejected-rows.js';
import { RowCounts } from './row-counts.js';
import type { CheckedFile, UploadOutcome } from './upload-answer.js';
import { WarningList } from './warning-list.js';

interface Props {
  readonly outcome: UploadOutcome | null;
  readonly error: Error | null;
  readonly onChooseOrder: (order: string) => void;
  /** Opens the wizard; absent while it is open. */
  readonly onMapColumns?: (() => void) | undefined;
}

/** What the server said of the file: a question, a refusal, or how it would be read and what would come of it. */
export function UploadOutcomeView({ outcome, error, onChooseOrder, onMapColumns }: Props): ReactNode {
  if (error !== null) return <RefusalNote error={error} />;
  switch (outcome?.kind) {
    case undefined:
    case 'STARTED':
      return null;
    case 'REFUSED':
      return (
        <Stack gap="sm" align="flex-start">
          <RefusalNote error={null} answer={{ __typename: 'InputProblem', message: outcome.message }} />
          {outcome.isUnknown && onMapColumns !== undefined && (
            <Button onClick={onMapColumns}>{t('imports:columns.openUnknown')}</Button>
          )}
        </Stack>
      );
    case 'AMBIGUOUS':
      return <AmbiguousDates readings={outcome.readings} onChoose={onChooseOrder} />;
    case 'CHECKED':
      return <Checked file={outcome.checked} />;
  }
}

function Checked({ file }: { file: CheckedFile }): ReactNode {
  return (
    <Stack gap="md" role="status">
      <Text fw={600}>{t('imports:reading.dryRun')}</Text>
      <RowCounts
        counts={{
          rows: file.rows,
          new: file.new,
          changed: file.changed,
          same: file.same,
          rejected: file.rejected.length,
          gone: undefined,
        }}
      />
      <WarningList warnings={file.warnings} />
      <ReadingList statements={file.reading} />
      <PreviewRows rows={file.preview} />
      {file.rejected.length > 0 && <RejectedRows rows={file.rejected} />}
    </Stack>
  );
}
