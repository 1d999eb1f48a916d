import { Button, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import type { QuarantineDeskQuery } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { DECIDE_GONE_OF_RUN } from './gone.documents.js';

type Lacking = QuarantineDeskQuery['quarantine']['goneGroups'][number];

/** The files that lack rows, each with a decision about all of them at once. */
export function GoneFiles({ groups }: { readonly groups: readonly Lacking[] }): ReactNode {
  const [asked, setAsked] = useState<{ readonly group: Lacking; readonly remove: boolean } | null>(null);
  return (
    <>
      {groups.map((group) => (
        <Group key={group.runId} justify="space-between" gap="xs">
          <Text size="sm">{sentenceOf(group)}</Text>
          <Group gap="xs">
            {[true, false].map((remove) => (
              <Button
                key={String(remove)}
                size="xs"
                variant="default"
                aria-label={t(remove ? 'quarantine:gone.removeAllOf' : 'quarantine:gone.keepAllOf', {
                  file: group.fileName,
                })}
                onClick={() => setAsked({ group, remove })}
              >
                {decisionName(remove)}
              </Button>
            ))}
          </Group>
        </Group>
      ))}
      {asked !== null && <AllDialog {...asked} onClose={() => setAsked(null)} />}
    </>
  );
}

const decisionName = (remove: boolean): string => t(remove ? 'quarantine:gone.removeAll' : 'quarantine:gone.keepAll');

const sentenceOf = ({ rows, fileName, sourceKey }: Lacking): string =>
  t('quarantine:gone.lacks', { count: rows, rows: formatNumber(rows, 0), file: fileName, source: sourceKey });

interface DialogProps {
  readonly group: Lacking;
  readonly remove: boolean;
  readonly onClose: () => void;
}

/** Asks once more: the figures of many people may move. */
function AllDialog({ group, remove, onClose }: DialogProps): ReactNode {
  const change = useChange(DECIDE_GONE_OF_RUN);
  return (
    <Modal
      opened
      onClose={onClose}
      title={decisionName(remove)}
      closeButtonProps={{ 'aria-label': t('quarantine:dismissal.cancel') }}
    >
      <Stack>
        <Text size="sm">{sentenceOf(group)}</Text>
        <Text size="sm">{t(remove ? 'quarantine:gone.removeText' : 'quarantine:gone.keepText')}</Text>
        <RefusalNote error={change.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('quarantine:dismissal.cancel')}
          </Button>
          <Button
            loading={change.isPending}
            data-autofocus
            onClick={() => change.mutate({ runId: group.runId, remove }, { onSuccess: onClose })}
          >
            {decisionName(remove)}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}
