import { Button, NativeSelect, SimpleGrid, Stack, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { addDays, weekdayOf, weekdaysFrom } from '../../../format/civil-date.js';
import { formatDate, formatWeekday } from '../../../format/dates.js';
import type { PayPeriodKind, Weekday } from '../../../graphql/generated/graphql.js';
import { useChange } from '../../../graphql/use-document.js';
import { t } from '../../../messages/t.js';
import { useOrganizationTree } from '../../../session/use-viewer.js';
import { Panel } from '../../../ui/panel.js';
import { RefusalNote } from '../../../ui/refusal-note.js';
import type { OnChange } from './terms.js';
import { SET_PAY_PERIOD } from './terms.documents.js';

const WEEKDAYS = weekdaysFrom('MONDAY');
const PAY_PERIODS: readonly PayPeriodKind[] = ['WEEKLY', 'BIWEEKLY', 'SEMIMONTHLY', 'MONTHLY'];

interface Props {
  readonly today: string;
  readonly onChange: OnChange;
}

/** When workweeks begin, since when, and how pay periods are counted. */
export function WorkweekPanel({ today, onChange }: Props): ReactNode {
  const { workweekStarts } = useOrganizationTree().organization;
  const [first, ...later] = workweekStarts;
  return (
    <Panel title={t('terms:workweek.title')} description={t('terms:workweek.description')}>
      <Stack gap="md">
        <Text size="sm">
          {[
            t('terms:workweek.begins', { weekday: formatWeekday(first?.weekday ?? 'MONDAY', 'long') }),
            ...later.map(({ from, weekday }) =>
              t('terms:workweek.beginsFrom', { date: formatDate(from), weekday: formatWeekday(weekday, 'long') }),
            ),
          ].join(', ')}
          .
        </Text>
        <MoveForm today={today} onChange={onChange} />
        <PayPeriodForm />
      </Stack>
    </Panel>
  );
}

function MoveForm({ today, onChange }: Props): ReactNode {
  const [weekday, setWeekday] = useState<Weekday>('SUNDAY');
  const [from, setFrom] = useState(nextOn('SUNDAY', today));
  const choose = (chosen: Weekday) => {
    setWeekday(chosen);
    setFrom(nextOn(chosen, today));
  };
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onChange({ moveWorkweek: { from, weekday } });
  };
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
        <NativeSelect
          label={t('terms:workweek.weekday')}
          value={weekday}
          data={WEEKDAYS.map((value) => ({ value, label: formatWeekday(value, 'long') }))}
          onChange={({ currentTarget }) => choose(WEEKDAYS.find((each) => each === currentTarget.value) ?? weekday)}
        />
        <TextInput
          type="date"
          label={t('terms:workweek.from')}
          required
          value={from}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <Button type="submit" disabled={from === ''}>
          {t('terms:assign.look')}
        </Button>
      </SimpleGrid>
    </form>
  );
}

/** The next day of that weekday after a day. */
function nextOn(weekday: Weekday, day: string): string {
  const next = [1, 2, 3, 4, 5, 6, 7].map((days) => addDays(day, days));
  return next.find((date) => weekdayOf(date) === weekday) ?? day;
}

function PayPeriodForm(): ReactNode {
  const { payPeriod } = useOrganizationTree().organization;
  const [kind, setKind] = useState(payPeriod.kind);
  const [anchorDate, setAnchor] = useState(payPeriod.anchorDate);
  const change = useChange(SET_PAY_PERIOD);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    change.mutate({ kind, anchorDate });
  };
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 3 }} spacing="sm" style={{ alignItems: 'end' }}>
        <NativeSelect
          label={t('terms:workweek.payKind')}
          value={kind}
          data={PAY_PERIODS.map((value) => ({ value, label: t(`terms:workweek.payKinds.${value}`) }))}
          onChange={({ currentTarget }) => setKind(PAY_PERIODS.find((each) => each === currentTarget.value) ?? kind)}
        />
        <TextInput
          type="date"
          label={t('terms:workweek.anchor')}
          required
          disabled={kind === 'MONTHLY' || kind === 'SEMIMONTHLY'}
          value={anchorDate}
          onChange={({ currentTarget }) => setAnchor(currentTarget.value)}
        />
        <Button type="submit" variant="default" loading={change.isPending} disabled={anchorDate === ''}>
          {t('terms:workweek.save')}
        </Button>
      </SimpleGrid>
      <RefusalNote error={change.error} answer={change.data?.setPayPeriod} />
      <Text size="sm" role="status">
        {change.data?.setPayPeriod.__typename === 'Done' && t('terms:workweek.saved')}
      </Text>
    </form>
  );
}
