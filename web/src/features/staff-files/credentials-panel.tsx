import { Badge, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { DayField, LineForm, NamedField } from './line-form.js';
import { LineTable } from './line-table.js';
import { dayOf, type StaffingLists } from './lists.js';
import { SAVE_CREDENTIAL } from './staff-files.documents.js';

interface Props extends Pick<StaffingLists, 'credentials' | 'people'> {
  readonly today: string;
}

/** Which credentials people hold, and until when. */
export function CredentialsPanel({ credentials, people, today }: Props): ReactNode {
  const lines = credentials.map(({ id, staffMemberName, credential, validFrom, expiresOn }) => ({
    id,
    cells: [
      staffMemberName,
      credential,
      validFrom == null ? t('staffFiles:days.always') : formatDate(validFrom),
      <Expiry key="expiry" expiresOn={expiresOn} today={today} />,
    ] as const,
  }));
  const heads = (['who', 'credential', 'from', 'expires'] as const).map((head) => t(`staffFiles:column.${head}`));
  const title = t('staffFiles:credentials.title');
  return (
    <Panel title={title} description={t('staffFiles:credentials.description')}>
      <LineTable list="CREDENTIAL" title={title} heads={heads} lines={lines} />
      <CredentialForm people={people} />
    </Panel>
  );
}

/** The last day; in words where it is over. */
function Expiry({ expiresOn, today }: { readonly expiresOn: string | null | undefined; readonly today: string }) {
  if (expiresOn == null) return t('staffFiles:neverExpires');
  if (expiresOn >= today) return formatDate(expiresOn);
  return (
    <>
      {formatDate(expiresOn)}{' '}
      <Badge variant="outline" color="red" size="sm">
        {t('staffFiles:expired')}
      </Badge>
    </>
  );
}

const EMPTY = { staffKey: '', credential: '', validFrom: '', expiresOn: '' };

function CredentialForm({ people }: Pick<StaffingLists, 'people'>): ReactNode {
  const [draft, setDraft] = useState(EMPTY);
  const change = useChange(SAVE_CREDENTIAL);
  const put = (part: Partial<typeof EMPTY>) => setDraft({ ...draft, ...part });
  const submit = () => {
    const { staffKey, credential, validFrom, expiresOn } = draft;
    change.mutate({ input: { staffKey, credential, validFrom: dayOf(validFrom), expiresOn: dayOf(expiresOn) } });
  };
  return (
    <LineForm
      title={t('staffFiles:credentials.form')}
      isPending={change.isPending}
      isSaved={change.isSuccess}
      error={change.error}
      answer={change.data?.saveCredential}
      onSubmit={submit}
    >
      <NamedField
        label={t('staffFiles:column.who')}
        named={people}
        value={draft.staffKey}
        onChange={(staffKey) => put({ staffKey })}
      />
      <TextInput
        label={t('staffFiles:column.credential')}
        required
        value={draft.credential}
        onChange={({ currentTarget }) => put({ credential: currentTarget.value })}
      />
      <DayField
        label={t('staffFiles:field.from')}
        value={draft.validFrom}
        onChange={(validFrom) => put({ validFrom })}
      />
      <DayField
        label={t('staffFiles:field.expires')}
        value={draft.expiresOn}
        onChange={(expiresOn) => put({ expiresOn })}
      />
    </LineForm>
  );
}
