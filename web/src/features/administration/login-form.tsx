import { Button, Checkbox, Group, Modal, MultiSelect, Select, Stack, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { Role } from '../../graphql/generated/graphql.js';
import { useChange, useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { QueryPart } from '../../ui/query-part.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import { draftOf, inputOf, peopleOptions, placeOptions, type LoginDraft } from './login-draft.js';
import { CHANGE_LOGIN, INVITE_LOGIN, LOGIN_CHOICES } from './logins.documents.js';
import type { HandedOver, ListedLogin } from './logins.page.js';

const ROLES = ['STAFF_MEMBER', 'MANAGER', 'HR', 'ADMINISTRATOR'] as const satisfies readonly Role[];

interface Props {
  /** Null: somebody is invited. */
  readonly login: ListedLogin | null;
  readonly onLink: (name: string, link: HandedOver) => void;
  readonly onChanged: (message: string) => void;
  readonly onClose: () => void;
}

/** A login as an administrator states it: who, what she may do, and for whom. */
export function LoginForm({ login, onLink, onChanged, onClose }: Props): ReactNode {
  const [draft, setDraft] = useState(() => draftOf(login));
  const invite = useChange(INVITE_LOGIN);
  // What she may may be one's own: everything that was read before is read again.
  const save = useChange(CHANGE_LOGIN);
  const { name } = draft;
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const input = inputOf(draft);
    if (login === null) {
      const show = ({ inviteLogin: answer }: NonNullable<typeof invite.data>) =>
        answer.__typename === 'LoginLinkHandedOver' && onLink(name, answer);
      invite.mutate({ input }, { onSuccess: show });
      return;
    }
    const tell = ({ changeLogin: answer }: NonNullable<typeof save.data>) =>
      answer.__typename === 'Done' && onChanged(t('administration:logins.changed', { name }));
    save.mutate({ id: login.id, input }, { onSuccess: tell });
  };
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={
        login === null ? t('administration:form.addTitle') : t('administration:form.editTitle', { name: login.name })
      }
      closeButtonProps={{ 'aria-label': t('administration:form.close') }}
    >
      <Stack component="form" onSubmit={submit}>
        <LoginFields draft={draft} onChange={(part) => setDraft((before) => ({ ...before, ...part }))} />
        <RefusalNote error={invite.error ?? save.error} answer={invite.data?.inviteLogin ?? save.data?.changeLogin} />
        <Group justify="flex-end">
          <Button type="submit" loading={invite.isPending || save.isPending}>
            {t(login === null ? 'administration:form.invite' : 'administration:form.save')}
          </Button>
        </Group>
      </Stack>
    </Modal>
  );
}

interface FieldsProps {
  readonly draft: LoginDraft;
  readonly onChange: (part: Partial<LoginDraft>) => void;
}

function LoginFields({ draft, onChange }: FieldsProps): ReactNode {
  const { name, email, roles } = draft;
  return (
    <>
      <TextInput
        label={t('administration:form.name')}
        required
        withAsterisk={false}
        maxLength={200}
        data-autofocus
        autoComplete="off"
        value={name}
        onChange={({ currentTarget: { value } }) => onChange({ name: value })}
      />
      <TextInput
        type="email"
        label={t('administration:form.email')}
        description={t('administration:form.emailHint')}
        required
        withAsterisk={false}
        autoComplete="off"
        value={email}
        onChange={({ currentTarget: { value } }) => onChange({ email: value })}
      />
      <Checkbox.Group
        label={t('administration:form.roles')}
        value={[...roles]}
        onChange={(values) => onChange({ roles: ROLES.filter((role) => values.includes(role)) })}
      >
        <Stack gap={6} mt={4}>
          {ROLES.map((role) => (
            <Checkbox key={role} value={role} label={t(`administration:form.role.${role}`)} />
          ))}
        </Stack>
      </Checkbox.Group>
      <TiedFields draft={draft} onChange={onChange} />
    </>
  );
}

/** Who of the staff she is, and, of a manager, what she is responsible for. */
function TiedFields({ draft: { staffMemberId, places, roles }, onChange }: FieldsProps): ReactNode {
  const query = useDocument(LOGIN_CHOICES, {});
  return (
    <QueryPart query={query} height={120}>
      {(choices) => (
        <Stack>
          <Select
            label={t('administration:form.staffMember')}
            description={t('administration:form.staffMemberHint')}
            data={peopleOptions(choices)}
            placeholder={t('administration:logins.nobody')}
            searchable
            clearable
            clearButtonProps={{ 'aria-label': t('administration:logins.nobody') }}
            value={staffMemberId}
            onChange={(value) => onChange({ staffMemberId: value })}
          />
          {roles.includes('MANAGER') && (
            <MultiSelect
              label={t('administration:form.places')}
              description={t('administration:form.placesHint')}
              data={placeOptions(choices.administeredSites, places)}
              searchable
              value={[...places]}
              onChange={(values) => onChange({ places: values })}
            />
          )}
        </Stack>
      )}
    </QueryPart>
  );
}
