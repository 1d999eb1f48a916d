import { Button, Group } from '@mantine/core';
import type { ReactNode } from 'react';
import { useChange } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { RefusalNote } from '../../ui/refusal-note.js';
import classes from './administration.module.css';
import type { LoginActions } from './login-row.js';
import { DISABLE_LOGIN, END_LOGIN_SESSIONS, MAKE_LOGIN_LINK } from './logins.documents.js';
import type { ListedLogin } from './logins.page.js';

/** What moves when a login is changed. */
export const OF_LOGINS = ['Logins', 'AdministrationChanges'];

/** What can be done about a login. Everything here can be taken back, so nothing is asked twice. */
export function LoginButtons({
  login,
  onEdit,
  onLink,
  onDone,
}: LoginActions & { readonly login: ListedLogin }): ReactNode {
  const { id, name, isDisabled, sessions } = login;
  const disable = useChange(DISABLE_LOGIN, OF_LOGINS);
  const end = useChange(END_LOGIN_SESSIONS, OF_LOGINS);
  const link = useChange(MAKE_LOGIN_LINK, OF_LOGINS);
  const refused = disable.data?.disableLogin ?? end.data?.endLoginSessions ?? link.data?.makeLoginLink;
  const toggle = () =>
    disable.mutate(
      { id, isDisabled: !isDisabled },
      {
        onSuccess: ({ disableLogin: answer }) => {
          if (answer.__typename !== 'Done') return;
          onDone(t(isDisabled ? 'administration:logins.enabled' : 'administration:logins.disabled', { name }));
        },
      },
    );
  return (
    <>
      <Group gap={4}>
        <Act name="edit" of={name} onClick={() => onEdit(login)} />
        {!isDisabled && (
          <Act
            name="newLink"
            of={name}
            isPending={link.isPending}
            onClick={() =>
              link.mutate(
                { id },
                {
                  onSuccess: ({ makeLoginLink: answer }) =>
                    answer.__typename === 'LoginLinkHandedOver' && onLink(name, answer),
                },
              )
            }
          />
        )}
        {sessions > 0 && (
          <Act
            name="end"
            of={name}
            isPending={end.isPending}
            onClick={() =>
              end.mutate(
                { id },
                {
                  onSuccess: ({ endLoginSessions: answer }) =>
                    answer.__typename === 'Done' && onDone(t('administration:logins.ended', { name })),
                },
              )
            }
          />
        )}
        <Act name={isDisabled ? 'enable' : 'disable'} of={name} isPending={disable.isPending} onClick={toggle} />
      </Group>
      <div className={classes['refusal']}>
        <RefusalNote error={disable.error ?? end.error ?? link.error} answer={refused} />
      </div>
    </>
  );
}

interface ActProps {
  readonly name: 'edit' | 'newLink' | 'end' | 'enable' | 'disable';
  readonly of: string;
  readonly isPending?: boolean;
  readonly onClick: () => void;
}

const Act = ({ name, of, isPending = false, onClick }: ActProps): ReactNode => (
  <Button
    size="compact-sm"
    variant="subtle"
    loading={isPending}
    aria-label={t(`administration:logins.${name}Of`, { name: of })}
    onClick={onClick}
  >
    {t(`administration:logins.${name}`)}
  </Button>
);
