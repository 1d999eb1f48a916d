import { Button, Group, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { t } from '../../../messages/t.js';

interface Props {
  /** What would end, for those who hear the page. */
  readonly name: string;
  readonly today: string;
  readonly onEnd: (lastDay: string) => void;
}

/** Ends an assignment or an agreement: first the last day, then its differences. */
export function EndTerm({ name, today, onEnd }: Props): ReactNode {
  const [lastDay, setLastDay] = useState<string | null>(null);
  if (lastDay === null) {
    return (
      <Button
        size="compact-sm"
        variant="default"
        aria-label={t('terms:history.endOf', { name })}
        onClick={() => setLastDay(today)}
      >
        {t('terms:history.end')}
      </Button>
    );
  }
  return (
    <Group gap="xs" wrap="nowrap">
      <TextInput
        type="date"
        size="sm"
        aria-label={t('terms:history.lastDay', { name })}
        value={lastDay}
        onChange={({ currentTarget }) => setLastDay(currentTarget.value)}
      />
      <Button size="compact-sm" disabled={lastDay === ''} onClick={() => onEnd(lastDay)}>
        {t('terms:assign.look')}
      </Button>
      <Button size="compact-sm" variant="subtle" onClick={() => setLastDay(null)}>
        {t('terms:history.cancel')}
      </Button>
    </Group>
  );
}
