import { Anchor, Button, Paper, PasswordInput, Stack, TextInput } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { DemonstrationLogins } from './demonstration-logins.js';
import { EntranceFrame } from './entrance-frame.js';
import { ENTRANCE } from './entrance.documents.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { useSignIn } from './use-sign-in.js';
import { t } from '../../messages/t.js';

/** Sign-in by e-mail and password; the demonstration's logins in one click where the server offers them. */
export function SignInPage() {
  const { data } = useDocument(ENTRANCE, {});
  const { signIn, isPending, error, answer } = useSignIn();
  const [email, setEmail] = useState('');
  const [password, setPassword] = useState('');

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    signIn({ email: email.trim(), password });
  };

  return (
    <EntranceFrame title={t('entrance:signIn.title')}>
      <Paper component="form" withBorder p="lg" bg="var(--surface)" onSubmit={submit}>
        <Stack>
          <TextInput
            label={t('entrance:email')}
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            value={email}
            onChange={(event) => setEmail(event.currentTarget.value)}
          />
          <PasswordInput
            label={t('entrance:password')}
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <RefusalNote error={error} answer={answer} />
          <Button type="submit" loading={isPending}>
            {t('entrance:signIn.submit')}
          </Button>
        </Stack>
      </Paper>
      <DemonstrationLogins
        logins={data?.entrance.demonstrationLogins ?? []}
        disabled={isPending}
        onChoose={({ email: demonstrationEmail, password: demonstrationPassword }) =>
          signIn({ email: demonstrationEmail, password: demonstrationPassword })
        }
      />
      {data?.entrance.canStartPractice === true && (
        <Anchor component={Link} to="/start" size="sm">
          {t('entrance:signIn.startInstead')}
        </Anchor>
      )}
    </EntranceFrame>
  );
}
