import { useState, type ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { FormDialog } from './form-dialog.js';
import { ADD_SITE, CHANGE_SITE } from './practice.documents.js';
import type { KnownSite } from './practice.page.js';
import { TextField } from './text-field.js';
import { ZoneField } from './zone-field.js';

interface Props {
  /** Null: a new one. */
  readonly site: KnownSite | null;
  readonly onClose: () => void;
}

/** What a site is called and where it lies; of a new one also what files call it, and its zone. */
export function SiteForm({ site, onClose }: Props): ReactNode {
  const [name, setName] = useState(site?.name ?? '');
  const [key, setKey] = useState(site?.key ?? '');
  const [zone, setZone] = useState('');
  const [jurisdiction, setJurisdiction] = useState(site?.jurisdiction ?? '');
  const add = useChange(ADD_SITE);
  const save = useChange(CHANGE_SITE);
  const answer = add.data?.addSite ?? save.data?.changeSite;
  const submit = () => {
    const words = { name, jurisdiction: jurisdiction.trim() === '' ? null : jurisdiction.trim().toUpperCase() };
    if (site === null)
      add.mutate({ input: { ...words, key, zone } }, { onSuccess: ({ addSite }) => closeIfDone(addSite, onClose) });
    else
      save.mutate({ id: site.id, input: words }, { onSuccess: ({ changeSite }) => closeIfDone(changeSite, onClose) });
  };
  return (
    <FormDialog
      title={
        site === null
          ? t('administration:sites.form.addTitle')
          : t('administration:sites.form.editTitle', { name: site.name })
      }
      submit={t('administration:form.save')}
      isPending={add.isPending || save.isPending}
      error={add.error ?? save.error}
      answer={answer}
      onSubmit={submit}
      onClose={onClose}
    >
      <TextField label={t('administration:form.name')} required isFirst value={name} onChange={setName} />
      <TextField
        label={t('administration:sites.form.key')}
        description={t('administration:sites.form.keyHint')}
        required
        readOnly={site !== null}
        value={key}
        onChange={setKey}
      />
      {site === null && <ZoneField value={zone} onChange={setZone} />}
      <TextField
        label={t('administration:sites.form.jurisdiction')}
        description={t('administration:sites.form.jurisdictionHint')}
        value={jurisdiction}
        onChange={setJurisdiction}
      />
    </FormDialog>
  );
}

/** A form goes once what it asked for is done. */
export function closeIfDone(answer: { readonly __typename?: string }, onClose: () => void): void {
  if (answer.__typename === 'Done') onClose();
}
