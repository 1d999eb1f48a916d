import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { UNDO_STAFF_MERGE } from './mapping.documents.js';
import classes from './mapping-list.module.css';
import { MergeForm } from './merge-form.js';
import { MergeLine } from './merge-line.js';
import type { Candidate, MappingTree } from './unknown-people.js';

type Merge = MappingQuery['mapping']['merges'][number];

interface Props {
  readonly candidates: readonly Candidate[];
  readonly merges: readonly Merge[];
  readonly tree: MappingTree;
  readonly onDone: (message: string) => void;
}

/** Making two staff records one, and every merge so far with the way back. */
export function MergedPeople({ candidates, merges, tree, onDone }: Props): ReactNode {
  return (
    <Panel title={t('mapping:merge.title')} description={t('mapping:merge.text')}>
      <MergeForm candidates={candidates} tree={tree} onDone={onDone} />
      <Text size="sm" fw={600} mt="md" mb={4}>
        {t('mapping:merge.listTitle')}
      </Text>
      {merges.length === 0 ? (
        <Text size="sm" c="dimmed">
          {t('mapping:merge.none')}
        </Text>
      ) : (
        <ul className={classes['list']}>
          {merges.map((merge) => (
            <MergeRow key={merge.id} merge={merge} onDone={onDone} />
          ))}
        </ul>
      )}
    </Panel>
  );
}

function MergeRow({ merge, onDone }: { merge: Merge; onDone: Props['onDone'] }): ReactNode {
  const change = useChange(UNDO_STAFF_MERGE);
  const names = { from: merge.fromName, into: merge.intoName };
  const undo = () =>
    change.mutate(
      { mergeId: merge.id },
      {
        onSuccess: ({ undoStaffMerge }) => {
          if (undoStaffMerge.__typename === 'Done') onDone(t('mapping:merge.undone', names));
        },
      },
    );
  return (
    <MergeLine
      merge={merge}
      hindrance={merge.isCovered ? t('mapping:merge.covered', names) : null}
      isUndoing={change.isPending}
      onUndo={undo}
    >
      <RefusalNote error={change.error} answer={change.data?.undoStaffMerge} />
    </MergeLine>
  );
}
