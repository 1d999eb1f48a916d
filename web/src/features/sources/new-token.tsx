import { Alert, Button, Checkbox, Code, Group, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import classes from './source-row.module.css';
import { CREATE_PUSH_TOKEN } from './sources.documents.js';

const KINDS = [
  'task-logs',
  'clock-spans',
  'scheduled-shifts',
  'leaves',
  'visits',
  'appointments',
  'staff',
  'sites',
  'teams',
  'activities',
  'employments',
  'credentials',
  'positions',
  'providers',
] as const;

/** Makes a token for one program, and shows it this once. */
export function NewToken({ sourceId }: { readonly sourceId: string }): ReactNode {
  const [name, setName] = useState('');
  const [kinds, setKinds] = useState<string[]>(['task-logs']);
  const [days, setDays] = useState('90');
  const create = useChange(CREATE_PUSH_TOKEN, ['KeptSources']);
  const made = create.data?.createPushToken;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    create.mutate({ sourceId, name, kinds, days: Number(days) }, { onSuccess: () => setName('') });
  };
  return (
    <Stack component="form" onSubmit={submit} gap="sm">
      {made?.__typename === 'NewPushToken' && <ShownOnce token={made.token} />}
      <TextInput
        label={t('sources:tokens.name')}
        description={t('sources:tokens.nameHint')}
        required
        withAsterisk={false}
        value={name}
        onChange={(event) => setName(event.currentTarget.value)}
      />
      <Checkbox.Group label={t('sources:tokens.kinds')} value={kinds} onChange={setKinds}>
        <Group gap="sm" mt={4}>
          {KINDS.map((value) => (
            <Checkbox key={value} value={value} label={t(`imports:kinds.${value}`)} />
          ))}
        </Group>
      </Checkbox.Group>
      <TextInput
        type="number"
        min={1}
        max={366}
        label={t('sources:tokens.days')}
        value={days}
        onChange={(event) => setDays(event.currentTarget.value)}
      />
      <RefusalNote error={create.error} answer={made} />
      <Button type="submit" loading={create.isPending}>
        {t('sources:tokens.create')}
      </Button>
    </Stack>
  );
}

function ShownOnce({ token }: { readonly token: string }): ReactNode {
  const [isCopied, setCopied] = useState(false);
  return (
    <Alert color="green.9" variant="outline" role="status" title={t('sources:tokens.shown')}>
      <Code className={classes['token']}>{token}</Code>
      <Button
        size="compact-sm"
        variant="default"
        mt="xs"
        onClick={() => void navigator.clipboard.writeText(token).then(() => setCopied(true))}
      >
        {t(isCopied ? 'sources:tokens.copied' : 'sources:tokens.copy')}
      </Button>
    </Alert>
  );
}
