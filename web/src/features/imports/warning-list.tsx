import { Alert, List } from '@mantine/core';
import { IconInfoCircle } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../../messages/t.js';

/** What the server noticed while reading and wants to be known. */
export function WarningList({ warnings }: { warnings: readonly string[] }): ReactNode {
  if (warnings.length === 0) return null;
  return (
    <Alert variant="default" icon={<IconInfoCircle aria-hidden size={20} />} title={t('imports:warnings')} p="sm">
      <List size="sm">
        {warnings.map((warning) => (
          <List.Item key={warning}>{warning}</List.Item>
        ))}
      </List>
    </Alert>
  );
}
