import { Kbd, Modal, Table } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../messages/t.js';

const KEYS = [
  ['⌘ K / Ctrl K', 'palette'],
  ['←', 'back'],
  ['→', 'on'],
  ['?', 'help'],
  ['Esc', 'close'],
] as const;

/** The keys, on one card. */
export function KeysDialog({ onClose }: { readonly onClose: () => void }): ReactNode {
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('frame:keys.title')}
      closeButtonProps={{ 'aria-label': t('frame:keys.close') }}
    >
      <Table>
        <Table.Tbody>
          {KEYS.map(([key, name]) => (
            <Table.Tr key={name}>
              <Table.Td>
                <Kbd>{key}</Kbd>
              </Table.Td>
              <Table.Td>{t(`frame:keys.${name}`)}</Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </Modal>
  );
}
