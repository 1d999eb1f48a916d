import { Button, NativeSelect, Stack, TextInput } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { ADOPT_STAFF_MEMBER } from './mapping.documents.js';
import type { MappingTree, Placeholder } from './unknown-people.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly placeholder: Placeholder;
  readonly tree: MappingTree;
  readonly onDone: (message: string) => void;
}

/** Makes the placeholder a staff member of her own: at a site, in a team or none, from a day on. */
export function AdoptForm({ placeholder, tree, onDone }: Props) {
  const presumed = tree.sites.find(({ name }) => name === placeholder.siteName) ?? tree.sites[0];
  const [name, setName] = useState(placeholder.name);
  const [siteId, setSiteId] = useState(presumed?.id ?? '');
  const [teamId, setTeamId] = useState('');
  const [validFrom, setValidFrom] = useState('');
  const change = useChange(ADOPT_STAFF_MEMBER);
  const teams = tree.sites.find(({ id }) => id === siteId)?.teams ?? [];

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(
      { placeholderId: placeholder.id, name: name.trim(), siteId, teamId: teamId === '' ? null : teamId, validFrom },
      {
        onSuccess: ({ adoptStaffMember }) => {
          if (adoptStaffMember.__typename !== 'Done') return;
          onDone(t('mapping:dialog.adopted', { name: name.trim() }));
        },
      },
    );
  };

  return (
    <Stack component="form" onSubmit={submit}>
      <TextInput
        label={t('mapping:dialog.nameLabel')}
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <NativeSelect
        label={t('mapping:dialog.site')}
        data={tree.sites.map((site) => ({ value: site.id, label: site.name }))}
        value={siteId}
        onChange={(event) => {
          setSiteId(event.currentTarget.value);
          setTeamId('');
        }}
      />
      <NativeSelect
        label={t('mapping:dialog.team')}
        data={[
          { value: '', label: t('mapping:dialog.noTeam') },
          ...teams.map((team) => ({ value: team.id, label: team.name })),
        ]}
        value={teamId}
        onChange={(event) => setTeamId(event.currentTarget.value)}
      />
      <TextInput
        type="date"
        label={t('mapping:dialog.from')}
        description={t('mapping:dialog.fromHint')}
        max={tree.today}
        required
        withAsterisk={false}
        value={validFrom}
        onChange={(event) => setValidFrom(event.currentTarget.value)}
      />
      <RefusalNote error={change.error} answer={change.data?.adoptStaffMember} />
      <Button type="submit" loading={change.isPending} disabled={siteId === ''}>
        {t('mapping:dialog.adoptSubmit')}
      </Button>
    </Stack>
  );
}
