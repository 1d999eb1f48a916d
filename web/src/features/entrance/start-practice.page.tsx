import { Anchor, Button, Paper, PasswordInput, Stack, Text, TextInput } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { useState, type SyntheticEvent } from 'react';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { EntranceFrame } from './entrance-frame.js';
import { ENTRANCE, START_PRACTICE } from './entrance.documents.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { t } from '../../messages/t.js';

const EMPTY = { organizationName: '', name: '', email: '', password: '' };
type Field = keyof typeof EMPTY;

/** A separate, empty organization and its first administrator. */
export function StartPracticePage() {
  const [values, setValues] = useState(EMPTY);
  const client = useQueryClient();
  const navigate = useNavigate();
  const { data } = useDocument(ENTRANCE, {});
  const change = useChange(START_PRACTICE, []);
  const problem = change.data?.startPractice.__typename === 'InputProblem' ? change.data.startPractice : null;

  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate(values, {
      onSuccess: ({ startPractice }) => {
        if (startPractice.__typename !== 'Viewer') return;
        client.clear();
        void navigate({ to: '/notice' });
      },
    });
  };
  const bind = (field: Field) => ({
    required: true,
    withAsterisk: false,
    value: values[field],
    error: problem?.field === field ? problem.message : undefined,
    onChange: (event: { currentTarget: { value: string } }) => {
      const { value } = event.currentTarget;
      setValues((before) => ({ ...before, [field]: value }));
    },
  });

  return (
    <EntranceFrame title={t('entrance:start.title')}>
      {data?.entrance.canStartPractice === false ? (
        <Text>{t('entrance:start.closed')}</Text>
      ) : (
        <Paper component="form" withBorder p="lg" bg="var(--surface)" onSubmit={submit}>
          <Stack>
            <Text size="sm">{t('entrance:start.text')}</Text>
            <TextInput
              label={t('entrance:start.organizationName')}
              autoComplete="organization"
              {...bind('organizationName')}
            />
            <TextInput label={t('entrance:start.name')} autoComplete="name" {...bind('name')} />
            <TextInput label={t('entrance:email')} type="email" autoComplete="username" {...bind('email')} />
            <PasswordInput
              label={t('entrance:password')}
              description={t('entrance:start.passwordHint')}
              autoComplete="new-password"
              {...bind('password')}
            />
            <RefusalNote error={change.error} answer={isField(problem?.field) ? null : problem} />
            <Button type="submit" loading={change.isPending}>
              {t('entrance:start.submit')}
            </Button>
          </Stack>
        </Paper>
      )}
      <Anchor component={Link} to="/sign-in" size="sm">
        {t('entrance:start.back')}
      </Anchor>
    </EntranceFrame>
  );
}

function isField(field: string | null | undefined): field is Field {
  return field !== null && field !== undefined && field in EMPTY;
}
