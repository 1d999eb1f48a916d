import { Anchor, Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation, useRouter } from '@tanstack/react-router';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { LinkedLoginQuery } from '../../graphql/generated/graphql.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { QueryPart } from '../../ui/query-part.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { EntranceFrame } from './entrance-frame.js';
import { LINKED_LOGIN, USE_LOGIN_LINK } from './entrance.documents.js';

/** Where a link leads with which somebody chooses her password. Opening it alone uses nothing up. */
export function WelcomePage(): ReactNode {
  // What stands behind the # is sent to nobody; the page hands it over in the body of a request.
  const token = useLocation({ select: ({ hash }) => hash });
  const query = useDocument(LINKED_LOGIN, { token });
  return (
    <EntranceFrame title={t('entrance:welcome.title')}>
      <QueryPart query={query} height={240}>
        {({ linkedLogin }) =>
          linkedLogin ? <PasswordForm login={linkedLogin} token={token} /> : <Text>{t('entrance:welcome.spent')}</Text>
        }
      </QueryPart>
      <Anchor component={Link} to="/sign-in" size="sm">
        {t('entrance:start.back')}
      </Anchor>
    </EntranceFrame>
  );
}

interface FormProps {
  readonly login: NonNullable<LinkedLoginQuery['linkedLogin']>;
  readonly token: string;
}

function PasswordForm({ login, token }: FormProps): ReactNode {
  const [password, setPassword] = useState('');
  const [again, setAgain] = useState('');
  const [differs, setDiffers] = useState(false);
  const client = useQueryClient();
  const router = useRouter();
  const use = useChange(USE_LOGIN_LINK, []);
  const enter = ({ useLoginLink: answer }: NonNullable<typeof use.data>) => {
    if (answer.__typename !== 'Viewer') return;
    client.clear();
    router.history.replace('/');
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    setDiffers(password !== again);
    if (password === again) use.mutate({ token, password }, { onSuccess: enter });
  };
  const { name, organizationName, isInvitation } = login;
  return (
    <Paper component="form" withBorder p="lg" bg="var(--surface)" onSubmit={submit}>
      <Stack>
        <Text size="sm">
          {t(isInvitation ? 'entrance:welcome.invited' : 'entrance:welcome.reset', {
            name,
            practice: organizationName,
          })}
        </Text>
        <TextInput label={t('entrance:email')} readOnly autoComplete="username" value={login.email} />
        <PasswordInput
          label={t('entrance:welcome.password')}
          description={t('entrance:changePassword.hint')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={password}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <PasswordInput
          label={t('entrance:welcome.again')}
          autoComplete="new-password"
          required
          withAsterisk={false}
          value={again}
          error={differs ? t('entrance:welcome.different') : undefined}
          onChange={(event) => setAgain(event.currentTarget.value)}
        />
        <RefusalNote error={use.error} answer={use.data?.useLoginLink} />
        <Button type="submit" loading={use.isPending}>
          {t('entrance:welcome.submit')}
        </Button>
      </Stack>
    </Paper>
  );
}
