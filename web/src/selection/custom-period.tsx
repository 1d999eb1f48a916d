import { Button, Group, TextInput } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { isCivilDate } from '../format/civil-date.js';
import { t } from '../messages/t.js';
import type { Period } from './period.js';

interface CustomPeriodProps {
  readonly initial: Period;
  readonly isChosen: boolean;
  readonly onChoose: (period: Period) => void;
}

/** Two days of one's own, with the platform's date fields: they know the keyboard and every screen reader. */
export function CustomPeriod({ initial, isChosen, onChoose }: CustomPeriodProps): ReactNode {
  const [from, setFrom] = useState(initial.from);
  const [to, setTo] = useState(initial.to);
  const areDays = isCivilDate(from) && isCivilDate(to);
  const isWrongOrder = areDays && from > to;
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (areDays && !isWrongOrder) onChoose({ from, to });
      }}
    >
      <Group gap="xs" align="flex-start" grow>
        <TextInput
          type="date"
          label={t('frame:period.from')}
          value={from}
          onChange={(event) => setFrom(event.currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('frame:period.to')}
          value={to}
          error={isWrongOrder && t('frame:period.wrongOrder')}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      </Group>
      <Button
        type="submit"
        mt="sm"
        fullWidth
        variant={isChosen ? 'filled' : 'default'}
        disabled={!areDays || isWrongOrder}
      >
        {t('frame:period.show')}
      </Button>
    </form>
  );
}
