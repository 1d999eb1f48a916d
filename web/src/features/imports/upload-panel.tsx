import { Button, Group, Stack } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { FileDrop } from './file-drop.js';
import { ImportOptionFields } from './import-options.js';
import { UploadOutcomeView } from './upload-outcome.js';
import { UploadProgress } from './upload-progress.js';
import { NO_OPTIONS } from './upload.js';
import { useUpload } from './use-upload.js';

/** A file, its options, a check that stores nothing, and the import. `onStarted` gets the run that has begun. */
export function UploadPanel({ onStarted }: { onStarted: (runId: string) => void }): ReactNode {
  const [file, setFile] = useState<File | null>(null);
  const [options, setOptions] = useState(NO_OPTIONS);
  const { send, sending, outcome, error, forget } = useUpload((runId) => {
    setFile(null);
    onStarted(runId);
  });

  const start = (dryRun: boolean, dateOrder = options.dateOrder) => {
    if (file === null) return;
    const chosen = { ...options, dateOrder };
    setOptions(chosen);
    send({ file, options: chosen, dryRun });
  };
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
            forget();
          }}
        />
        {file !== null && (
          <>
            <ImportOptionFields
              options={options}
              onChange={(changed) => {
                setOptions(changed);
                forget();
              }}
            />
            {sending !== null && <UploadProgress sent={sending.sentBytes} total={file.size} dryRun={sending.dryRun} />}
            <UploadOutcomeView outcome={outcome} error={error} onChooseOrder={(order) => start(true, order)} />
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
            </Group>
          </>
        )}
      </Stack>
    </Panel>
  );
}
