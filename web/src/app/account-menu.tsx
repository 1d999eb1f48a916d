import { Menu, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { forgetPerson } from '../features/task-now/kept.js';
import { execute } from '../graphql/execute.js';
import { t } from '../messages/t.js';
import type { SignedInViewer } from '../session/use-viewer.js';
import { useOpenFromStart } from '../ui/opened-later.js';
import { SIGN_OUT } from '../session/viewer.documents.js';
import { AccountButton } from './account-button.js';
import { frameCommands } from './frame-commands.js';
import { LanguageItems } from './language-items.js';

interface AccountMenuProps {
  readonly viewer: SignedInViewer;
  readonly isCompact: boolean;
}

/** Appearance, password, sign-out: open from the start, loaded when it is first asked for. */
export function AccountMenu({ viewer, isCompact }: AccountMenuProps): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const { isOpen, setOpen, button } = useOpenFromStart();
  const signOut = useSignOut();
  return (
    <Menu opened={isOpen} onChange={setOpen} position="top-start" width={240} withinPortal shadow="md">
      <Menu.Target>
        <AccountButton ref={button} name={viewer.name} isCompact={isCompact} />
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Label>
          {viewer.email}
          <br />
          {viewer.roles.map((role) => t(`frame:role.${role}`)).join(', ')}
        </Menu.Label>
        <Menu.Divider />
        <Menu.Label>{t('frame:account.theme')}</Menu.Label>
        {(['light', 'dark', 'auto'] as const).map((scheme) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            rightSection={scheme === colorScheme ? '✓' : undefined}
            aria-current={scheme === colorScheme}
          >
            {t(`frame:account.${scheme}`)}
          </Menu.Item>
        ))}
        <Menu.Divider />
        <LanguageItems />
        <Menu.Divider />
        {viewer.staffMemberId !== null && viewer.staffMemberId !== undefined && (
          <Menu.Item component={Link} to="/receipts">
            {t('frame:account.receipts')}
          </Menu.Item>
        )}
        <Menu.Item onClick={frameCommands.openKeys}>{t('frame:account.keys')}</Menu.Item>
        <Menu.Item component={Link} to="/change-password">
          {t('frame:account.changePassword')}
        </Menu.Item>
        <Menu.Item onClick={() => void signOut()}>{t('frame:account.signOut')}</Menu.Item>
      </Menu.Dropdown>
    </Menu>
  );
}

/** Ends the session and forgets every answer: the next person at this desk must not find them. */
function useSignOut(): () => Promise<void> {
  const client = useQueryClient();
  const navigate = useNavigate();
  return async () => {
    await execute(SIGN_OUT, {});
    client.clear();
    forgetPerson();
    await navigate({ to: '/sign-in' });
  };
}
