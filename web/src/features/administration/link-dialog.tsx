import { Button, Code, Group, Modal, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import classes from './administration.module.css';
import type { HandedOver } from './logins.page.js';

interface Props {
  readonly name: string;
  readonly link: HandedOver;
  readonly onClose: () => void;
}

/** How a link gets to its person: by mail, or by whoever made it, who sees it this once. */
export function LinkDialog({ name, link: { path, mailedTo, expiresAt }, onClose }: Props): ReactNode {
  const moment = formatMoment(expiresAt);
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('administration:link.title', { name })}
      closeButtonProps={{ 'aria-label': t('administration:form.close') }}
    >
      <Stack>
        {mailedTo && <Text>{t('administration:link.mailed', { address: mailedTo, moment })}</Text>}
        {path && <Text>{t('administration:link.shown', { name, moment })}</Text>}
        {path && <ShownOnce address={`${window.location.origin}${path}`} />}
        <Group justify="flex-end">
          <Button onClick={onClose}>{t('administration:link.done')}</Button>
        </Group>
      </Stack>
    </Modal>
  );
}

function ShownOnce({ address }: { readonly address: string }): ReactNode {
  const [isCopied, setCopied] = useState(false);
  return (
    <div>
      <Code className={classes['address']} aria-label={t('administration:link.address')} role="note">
        {address}
      </Code>
      <Button
        size="compact-sm"
        variant="default"
        mt="xs"
        onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(true))}
      >
        {t(isCopied ? 'administration:link.copied' : 'administration:link.copy')}
      </Button>
    </div>
  );
}
