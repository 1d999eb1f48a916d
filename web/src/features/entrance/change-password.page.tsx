import { Alert, Button, Paper, PasswordInput, Stack } from '@mantine/core';
import { useState, type SyntheticEvent } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { CHANGE_PASSWORD } from './entrance.documents.js';
import { PageHead } from '../../selection/page-head.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { t } from '../../messages/t.js';

/** Changes the password of the login that asks; the server judges the new one, the page only that both copies agree. */
export function ChangePasswordPage() {
  const [current, setCurrent] = useState('');
  const [next, setNext] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const change = useChange(CHANGE_PASSWORD, []);
  const answer = change.data?.changePassword;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setDiffers(next !== again);
    if (next === again) change.mutate({ current, next });
  };

  return (
    <Stack gap="md">
      <PageHead title={t('frame:page.changePassword')} />
      <Paper component="form" withBorder p="lg" bg="var(--surface)" maw={420} onSubmit={submit}>
        <Stack>
          <PasswordInput
            label={t('entrance:changePassword.current')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={current}
            onChange={(event) => setCurrent(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('entrance:changePassword.next')}
            description={t('entrance:changePassword.hint')}
            autoComplete="new-password"
            required
            withAsterisk={false}
            value={next}
            onChange={(event) => setNext(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('entrance:changePassword.again')}
            autoComplete="new-password"
            required
            withAsterisk={false}
            value={again}
            error={differs ? t('entrance:changePassword.different') : undefined}
            onChange={(event) => setAgain(event.currentTarget.value)}
          />
          <RefusalNote error={change.error} answer={answer} />
          <div role="status">
            {answer?.__typename === 'Done' && <Alert color="teal">{t('entrance:changePassword.done')}</Alert>}
          </div>
          <Button type="submit" loading={change.isPending}>
            {t('entrance:changePassword.submit')}
          </Button>
        </Stack>
      </Paper>
    </Stack>
  );
}
