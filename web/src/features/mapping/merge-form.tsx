import { Button, Group, Select } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { MERGE_STAFF_MEMBERS } from './mapping.documents.js';
import { staffOptions } from './staff-options.js';
import type { Candidate, MappingTree } from './unknown-people.js';

interface Props {
  readonly candidates: readonly Candidate[];
  readonly tree: MappingTree;
  readonly onDone: (message: string) => void;
}

/** Two records and one decision; nothing is proposed, because names that look alike prove nothing. */
export function MergeForm({ candidates, tree, onDone }: Props): ReactNode {
  const [fromId, setFrom] = useState<string | null>(null);
  const [intoId, setInto] = useState<string | null>(null);
  const change = useChange(MERGE_STAFF_MEMBERS);
  const nameOf = (id: string | null) => candidates.find((candidate) => candidate.id === id)?.name ?? '';
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (fromId === null || intoId === null) return;
    change.mutate(
      { fromId, intoId },
      {
        onSuccess: ({ mergeStaffMembers }) => {
          if (mergeStaffMembers.__typename !== 'Done') return;
          onDone(t('mapping:merge.done', { from: nameOf(fromId), into: nameOf(intoId) }));
          setFrom(null);
          setInto(null);
        },
      },
    );
  };
  const options = staffOptions(candidates, tree);
  return (
    <form onSubmit={submit}>
      <Group align="flex-end" gap="md">
        <Select label={t('mapping:merge.from')} data={options} searchable clearable value={fromId} onChange={setFrom} />
        <Select
          label={t('mapping:merge.into')}
          data={options.filter(({ value }) => value !== fromId)}
          searchable
          clearable
          value={intoId}
          onChange={setInto}
        />
        <Button
          type="submit"
          variant="default"
          loading={change.isPending}
          disabled={fromId === null || intoId === null || fromId === intoId}
        >
          {t('mapping:merge.submit')}
        </Button>
      </Group>
      <RefusalNote error={change.error} answer={change.data?.mergeStaffMembers} />
    </form>
  );
}
