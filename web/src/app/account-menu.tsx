import { ActionIcon, Button, Menu, useMantineColorScheme } from '@mantine/core';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useNavigate } from '@tanstack/react-router';
import { IconUserCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { execute } from '../graphql/execute.js';
import { t } from '../messages/t.js';
import type { SignedInViewer } from '../session/use-viewer.js';
import { SIGN_OUT } from '../session/viewer.documents.js';
import { frameCommands } from './frame-commands.js';

interface AccountMenuProps {
  readonly viewer: SignedInViewer;
  /** A bare icon, for the phone's top bar. */
  readonly isCompact?: boolean;
}

/** Who is signed in, appearance, password, sign-out. */
export function AccountMenu({ viewer, isCompact = false }: AccountMenuProps): ReactNode {
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const signOut = useSignOut();
  const label = t('frame:account.label', { name: viewer.name });
  return (
    <Menu position="top-start" width={240} withinPortal shadow="md">
      <Menu.Target>
        {isCompact ? (
          <ActionIcon variant="subtle" color="gray" size={40} aria-label={label}>
            <IconUserCircle size={24} />
          </ActionIcon>
        ) : (
          <Button
            variant="subtle"
            color="gray"
            fullWidth
            justify="flex-start"
            leftSection={<IconUserCircle size={18} />}
            aria-label={label}
          >
            {viewer.name}
          </Button>
        )}
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
    await navigate({ to: '/sign-in' });
  };
}
