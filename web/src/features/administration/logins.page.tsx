import { Alert, Button, Stack } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { LoginsQuery, MakeLoginLinkMutation } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { ChangesPanel } from './changes-panel.js';
import { LinkDialog } from './link-dialog.js';
import { LoginForm } from './login-form.js';
import { LoginsPanel } from './logins-panel.js';

export type ListedLogin = LoginsQuery['logins']['edges'][number]['node'];
export type HandedOver = Extract<MakeLoginLinkMutation['makeLoginLink'], { __typename: 'LoginLinkHandedOver' }>;

/** What lies over the list: a form, of a login or for a new one, or a link that is shown once. */
type Open =
  | { readonly what: 'form'; readonly login: ListedLogin | null }
  | { readonly what: 'link'; readonly name: string; readonly link: HandedOver }
  | null;

/** Who may sign in, what each may do, and who changed that. */
export function LoginsPage(): ReactNode {
  const [open, setOpen] = useState<Open>(null);
  const [done, setDone] = useState<string | null>(null);
  const close = () => setOpen(null);
  const show = (name: string, link: HandedOver) => setOpen({ what: 'link', name, link });
  const changed = (message: string) => {
    close();
    setDone(message);
  };
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.logins')}>
        <Button size="sm" onClick={() => setOpen({ what: 'form', login: null })}>
          {t('administration:logins.invite')}
        </Button>
      </PageHead>
      <div role="status">
        {done !== null && (
          <Alert color="teal" variant="outline" p="sm">
            {done}
          </Alert>
        )}
      </div>
      <LoginsPanel onEdit={(login) => setOpen({ what: 'form', login })} onLink={show} onDone={setDone} />
      <ChangesPanel of={['LOGIN']} />
      {open?.what === 'form' && <LoginForm login={open.login} onLink={show} onChanged={changed} onClose={close} />}
      {open?.what === 'link' && <LinkDialog name={open.name} link={open.link} onClose={close} />}
    </Stack>
  );
}
