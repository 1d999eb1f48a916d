import { Button, Group, Stack } from '@mantine/core';
import { useCallback, useState, type ReactNode, type SyntheticEvent } from 'react';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { ColumnWizard } from './column-wizard.js';
import { FileDrop } from './file-drop.js';
import { ImportOptionFields } from './import-options.js';
import { UploadOutcomeView } from './upload-outcome.js';
import { UploadProgress } from './upload-progress.js';
import { NO_OPTIONS, type ImportOptions } from './upload.js';
import { useUpload } from './use-upload.js';

/** Options that a mapping says itself are empty beside it: two answers to one question would be one too many. */
const SAID_BY_THE_MAPPING = { kind: 'auto', zone: '', dateOrder: '', staff: '' } as const;

/** A file, its options, a check that stores nothing, and the import. `onStarted` gets the run that has begun. */
export function UploadPanel({ onStarted }: { onStarted: (runId: string) => void }): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(NO_OPTIONS);
  const [isMapping, setMapping] = useState(false);
  const openColumns = () => {
    setOptions((before) => ({ ...before, ...SAID_BY_THE_MAPPING }));
    setMapping(true);
  };
  const leaveColumns = () => {
    setMapping(false);
    setOptions((before) => ({ ...before, mapping: '' }));
  };
  const { send, sending, outcome, error, forget } = useUpload((runId) => {
    setFile(null);
    leaveColumns();
    onStarted(runId);
  });

  const start = (dryRun: boolean, dateOrder = options.dateOrder) => {
    if (file === null) return;
    const chosen = { ...options, dateOrder };
    setOptions(chosen);
    send({ file, options: chosen, dryRun });
  };
  const change = useCallback(
    (changed: ImportOptions) => {
      setOptions(changed);
      forget();
    },
    [forget],
  );
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    start(true);
  };

  return (
    <Panel title={t('imports:drop.title')}>
      <Stack component="form" gap="md" onSubmit={submit}>
        <FileDrop
          file={file}
          onFile={(chosen) => {
            setFile(chosen);
            leaveColumns();
            forget();
          }}
        />
        {file !== null && (
          <>
            <ImportOptionFields options={options} onChange={change} isMapped={isMapping} />
            {isMapping && <ColumnWizard file={file} options={options} onChange={change} onLeave={leaveColumns} />}
            {sending !== null && <UploadProgress sent={sending.sentBytes} total={file.size} dryRun={sending.dryRun} />}
            <UploadOutcomeView
              outcome={outcome}
              error={error}
              onChooseOrder={(order) => start(true, order)}
              onMapColumns={isMapping ? undefined : openColumns}
            />
            <Group gap="sm">
              <Button
                type="submit"
                variant={outcome?.kind === 'CHECKED' ? 'default' : 'filled'}
                loading={sending?.dryRun === true}
                disabled={sending !== null}
              >
                {t('imports:check')}
              </Button>
              <Button
                variant={outcome?.kind === 'CHECKED' ? 'filled' : 'default'}
                loading={sending?.dryRun === false}
                disabled={sending !== null || options.source.trim() === ''}
                onClick={() => start(false)}
              >
                {t('imports:load')}
              </Button>
              {!isMapping && (
                <Button variant="subtle" onClick={openColumns}>
                  {t('imports:columns.open')}
                </Button>
              )}
            </Group>
          </>
        )}
      </Stack>
    </Panel>
  );
}
