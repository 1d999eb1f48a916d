import { List } from '@mantine/core';
import type { ReactNode } from 'react';
import { statementText, type StatementWords } from '../format/pay-question.js';
import { t } from '../messages/t.js';

/** Everything that was said of a question of pay, the first words first; nothing where nobody has spoken. */
export function SettlementHistory({ history }: { readonly history: readonly StatementWords[] }): ReactNode {
  if (history.length === 0) return null;
  return (
    <List size="xs" spacing={2} mt={4} aria-label={t('pay:history')}>
      {history.map((said, index) => (
        <List.Item key={index}>{statementText(said)}</List.Item>
      ))}
    </List>
  );
}
