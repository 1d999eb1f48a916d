import { Badge, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import { useViewer } from '../../session/use-viewer.js';
import classes from './administration.module.css';
import { LoginButtons } from './login-buttons.js';
import type { HandedOver, ListedLogin } from './logins.page.js';

/** What can be asked for from a row. */
export interface LoginActions {
  readonly onEdit: (login: ListedLogin) => void;
  readonly onLink: (name: string, link: HandedOver) => void;
  readonly onDone: (message: string) => void;
}

/** One login: who, what she may, and what can be done about it. */
export function LoginRow({ login, ...actions }: LoginActions & { readonly login: ListedLogin }): ReactNode {
  const { email } = useViewer();
  const state = stateOf(login);
  return (
    <article className={classes['row']} aria-label={login.name}>
      <Group justify="space-between" gap="xs">
        <Group gap="xs">
          <h3 className={classes['name']}>
            {login.name}
            {login.email === email && ` (${t('administration:logins.you')})`}
          </h3>
          {state !== null && (
            <Badge
              variant="outline"
              color={state === 'disabled' ? 'red' : 'gray'}
              tt="none"
              className={classes['badge']}
            >
              {t(`administration:logins.state.${state}`)}
            </Badge>
          )}
        </Group>
        {!login.isDemonstration && <LoginButtons login={login} {...actions} />}
      </Group>
      <Text size="sm">
        {login.email} · {login.roles.map((role) => t(`frame:role.${role}`)).join(', ')}
      </Text>
      <LoginFacts login={login} />
    </article>
  );
}

function stateOf({ isDisabled, hasJoined, isDemonstration }: ListedLogin) {
  if (isDemonstration) return 'demonstration';
  if (isDisabled) return 'disabled';
  return hasJoined ? null : 'invited';
}

function LoginFacts({ login }: { readonly login: ListedLogin }): ReactNode {
  const { staffMemberName, sites, teams, sessions, linkUntil } = login;
  const places = [
    ...sites.map(({ name }) => t('administration:logins.wholeSite', { site: name })),
    ...teams.map(({ name }) => name),
  ];
  return (
    <dl className={classes['facts']}>
      {staffMemberName && <Fact name={t('administration:logins.staffMember')}>{staffMemberName}</Fact>}
      {places.length > 0 && <Fact name={t('administration:logins.places')}>{places.join(', ')}</Fact>}
      <Fact name={t('administration:logins.sessions')}>
        {t('administration:logins.sessionsOf', { count: sessions })}
      </Fact>
      {linkUntil && (
        <Fact name={t('administration:logins.link')}>
          {t('administration:logins.linkUntil', { moment: formatMoment(linkUntil) })}
        </Fact>
      )}
    </dl>
  );
}

const Fact = ({ name, children }: { readonly name: string; readonly children: ReactNode }): ReactNode => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
