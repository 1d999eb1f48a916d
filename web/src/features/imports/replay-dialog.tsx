import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { formatMoment } from '../../format/dates.js';
import type { ImportRunQuery, ReplayInput } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { useViewer } from '../../session/use-viewer.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import type { ColumnMapping } from './column-mapping.js';
import { ReplayColumns } from './replay-columns.js';
import { ReplayFields } from './replay-fields.js';
import { ReplayOutcome } from './replay-outcome.js';
import { ACCEPT_REPLAY, PREVIEW_REPLAY } from './replay.documents.js';

type Run = NonNullable<ImportRunQuery['importRun']>;

interface Props {
  readonly run: Run;
  readonly onClose: () => void;
  /** It was read anew, by this run. */
  readonly onReplayed: (runId: string) => void;
}

/** Reads a kept file anew, as it should have been read: says how, shows what that changes, and does it when accepted. */
export function ReplayDialog({ run, onClose, onReplayed }: Props): ReactNode {
  const { durationStyle } = useViewer().organization;
  const [input, setInput] = useState<ReplayInput>(run.said);
  const [mapping, setMapping] = useState<ColumnMapping | null>(null);
  const [isMapping, setMappingOpen] = useState(false);
  const preview = useChange(PREVIEW_REPLAY, []);
  const accepting = useChange(ACCEPT_REPLAY);
  const answer = preview.data?.previewReplay;
  const outcome = answer?.__typename === 'Replay' ? answer : null;
  const forget = () => {
    preview.reset();
    accepting.reset();
  };
  const change = (changed: ReplayInput) => {
    setInput(changed);
    forget();
  };
  const map = (changed: ColumnMapping | null) => {
    setMapping(changed);
    forget();
  };
  const asked = askedFor(input, mapping);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    accepting.reset();
    preview.mutate({ id: run.id, input: asked });
  };
  const accept = (digest: string) =>
    accepting.mutate(
      { id: run.id, input: asked, digest },
      {
        onSuccess: ({ acceptReplay: done }) => {
          if (done.__typename === 'Replay') onReplayed(done.files[0]?.runId ?? run.id);
        },
      },
    );
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={t('imports:replay.title', { name: run.fileName })}
      closeButtonProps={{ 'aria-label': t('imports:replay.close') }}
    >
      <Stack component="form" gap="md" onSubmit={submit}>
        <Text size="sm">{t('imports:replay.text', { until: run.keptUntil ? formatMoment(run.keptUntil) : '' })}</Text>
        <ReplayFields input={input} onChange={change} isMapped={mapping !== null} />
        {isMapping ? (
          <ReplayColumns
            runId={run.id}
            mapping={mapping}
            onChange={map}
            onLeave={() => {
              setMappingOpen(false);
              map(null);
            }}
          />
        ) : (
          <div>
            <Button size="xs" variant="subtle" onClick={() => setMappingOpen(true)}>
              {t('imports:replay.columns')}
            </Button>
          </div>
        )}
        <RefusalNote error={preview.error ?? accepting.error} answer={accepting.data?.acceptReplay ?? answer} />
        {outcome !== null && <ReplayOutcome outcome={outcome} style={durationStyle} />}
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('imports:replay.close')}
          </Button>
          <Button type="submit" variant={outcome === null ? 'filled' : 'default'} loading={preview.isPending}>
            {t('imports:replay.preview')}
          </Button>
          {outcome !== null && (
            <Button loading={accepting.isPending} onClick={() => accept(outcome.digest)}>
              {t('imports:replay.accept')}
            </Button>
          )}
        </Group>
      </Stack>
    </Modal>
  );
}

/** What the columns say themselves is not said a second time. */
const askedFor = (input: ReplayInput, mapping: ColumnMapping | null): ReplayInput =>
  mapping === null ? input : { ...input, zone: null, dateOrder: null, staff: null, mapping: JSON.stringify(mapping) };
