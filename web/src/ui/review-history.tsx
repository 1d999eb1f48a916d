import { List, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { reviewEntryText, type ReviewEntryWords } from '../format/review.js';
import { t } from '../messages/t.js';

/** Everything that was said of a violation, the first words first; nothing where nobody has spoken. */
export function ReviewHistory({ entries }: { readonly entries: readonly ReviewEntryWords[] }): ReactNode {
  if (entries.length === 0) return null;
  return (
    <details>
      <Text component="summary" size="xs" c="dimmed" style={{ cursor: 'pointer' }}>
        {t('format:review.history', { count: entries.length })}
      </Text>
      <List size="xs" spacing={2} mt={4}>
        {entries.map((entry, index) => (
          <List.Item key={index}>{reviewEntryText(entry)}</List.Item>
        ))}
      </List>
    </details>
  );
}
