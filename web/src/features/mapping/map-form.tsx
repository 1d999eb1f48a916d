import { Button, Select, Stack, Text } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { formatNumber } from '../../format/numbers.js';
import { useChange } from '../../graphql/use-document.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { MAP_STAFF_MEMBER } from './mapping.documents.js';
import { staffOptions } from './staff-options.js';
import type { Candidate, MappingTree, Placeholder } from './unknown-people.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly placeholder: Placeholder;
  readonly candidates: readonly Candidate[];
  readonly tree: MappingTree;
  readonly onDone: (message: string) => void;
}

/** Moves the placeholder's rows, and all later ones of the same key, to a staff member. */
export function MapForm({ placeholder, candidates, tree, onDone }: Props) {
  const [staffMemberId, setStaffMemberId] = useState<string | null>(null);
  const change = useChange(MAP_STAFF_MEMBER);
  const answer = change.data?.mapStaffMember;
  const options = staffOptions(candidates, tree);

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (staffMemberId === null) return;
    const to = candidates.find((candidate) => candidate.id === staffMemberId)?.name ?? '';
    change.mutate(
      { placeholderId: placeholder.id, staffMemberId },
      {
        onSuccess: ({ mapStaffMember }) => {
          if (mapStaffMember.__typename !== 'Done') return;
          onDone(t('mapping:dialog.mapped', { name: placeholder.name, to }));
        },
      },
    );
  };

  if (candidates.length === 0) return <Text>{t('mapping:dialog.nobody')}</Text>;
  return (
    <Stack component="form" onSubmit={submit}>
      <Select
        label={t('mapping:dialog.staffMember')}
        description={t('mapping:dialog.staffMemberHint', { rows: formatNumber(placeholder.rows, 0) })}
        data={options}
        searchable
        required
        withAsterisk={false}
        value={staffMemberId}
        onChange={setStaffMemberId}
      />
      <RefusalNote error={change.error} answer={answer} />
      <Button type="submit" loading={change.isPending} disabled={staffMemberId === null}>
        {t('mapping:dialog.map')}
      </Button>
    </Stack>
  );
}
