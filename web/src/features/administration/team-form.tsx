import { useState, type ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { FormDialog } from './form-dialog.js';
import { ADD_TEAM, RENAME_TEAM } from './practice.documents.js';
import type { KnownSite, KnownTeam } from './practice.page.js';
import { closeIfDone } from './site-form.js';
import { TextField } from './text-field.js';

interface Props {
  readonly site: KnownSite;
  /** Null: a new one. */
  readonly team: KnownTeam | null;
  readonly onClose: () => void;
}

/** What a team is called; of a new one also what files call it. */
export function TeamForm({ site, team, onClose }: Props): ReactNode {
  const [name, setName] = useState(team?.name ?? '');
  const [key, setKey] = useState(team?.key ?? '');
  const add = useChange(ADD_TEAM);
  const rename = useChange(RENAME_TEAM);
  const submit = () => {
    if (team === null)
      add.mutate(
        { input: { siteId: site.id, key, name } },
        { onSuccess: ({ addTeam }) => closeIfDone(addTeam, onClose) },
      );
    else rename.mutate({ id: team.id, name }, { onSuccess: ({ renameTeam }) => closeIfDone(renameTeam, onClose) });
  };
  return (
    <FormDialog
      title={
        team === null
          ? t('administration:sites.form.addTeamTitle', { site: site.name })
          : t('administration:sites.form.renameTitle', { name: team.name })
      }
      submit={t('administration:form.save')}
      isPending={add.isPending || rename.isPending}
      error={add.error ?? rename.error}
      answer={add.data?.addTeam ?? rename.data?.renameTeam}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t('administration:form.name')} required isFirst value={name} onChange={setName} />
      <TextField
        label={t('administration:sites.form.key')}
        description={t('administration:sites.form.keyHint')}
        required
        readOnly={team !== null}
        value={key}
        onChange={setKey}
      />
    </FormDialog>
  );
}
