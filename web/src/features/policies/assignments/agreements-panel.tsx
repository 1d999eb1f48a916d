import { Button, NativeSelect, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import type { PolicyAgreement } from '../../../graphql/generated/graphql.js';
import { t } from '../../../messages/t.js';
import { Panel } from '../../../ui/panel.js';
import { ScrollRegion } from '../../../ui/scroll-region.js';
import { EndTerm } from './end-term.js';
import { daysText, type OnChange, type Terms } from './terms.js';

interface Props {
  readonly terms: Terms;
  readonly onChange: OnChange;
}

const AGREEMENTS: readonly PolicyAgreement[] = [
  'FOUR_TENS',
  'THREE_TWELVES',
  'FIRST_MEAL_WAIVED',
  'SECOND_MEAL_WAIVED',
  'HEALTH_CARE_MEAL_WAIVED',
  'REST_COMPENSATED',
  'AVERAGE_WEEK_OPT_OUT',
];

/** What was agreed on with whom, and for which days. */
export function AgreementsPanel({ terms, onChange }: Props): ReactNode {
  return (
    <Panel title={t('terms:agreements.title')} description={t('terms:agreements.description')}>
      <Stack gap="md">
        {terms.agreements.length === 0 ? (
          <Text size="sm">{t('terms:agreements.none')}</Text>
        ) : (
          <AgreementTable terms={terms} onChange={onChange} />
        )}
        <AgreementForm terms={terms} onChange={onChange} />
      </Stack>
    </Panel>
  );
}

function AgreementTable({ terms: { agreements, today }, onChange }: Props): ReactNode {
  return (
    <ScrollRegion label={t('terms:table', { title: t('terms:agreements.title') })} minWidth={620}>
      <Table verticalSpacing="xs" aria-label={t('terms:agreements.title')}>
        <Table.Thead>
          <Table.Tr>
            <Table.Th scope="col">{t('terms:agreements.who')}</Table.Th>
            <Table.Th scope="col">{t('terms:agreements.what')}</Table.Th>
            <Table.Th scope="col">{t('terms:agreements.days')}</Table.Th>
            <Table.Th scope="col">{t('terms:history.end')}</Table.Th>
          </Table.Tr>
        </Table.Thead>
        <Table.Tbody>
          {agreements.map(({ id, staffMemberName, agreement, validFrom, validTo }) => (
            <Table.Tr key={id}>
              <Table.Th scope="row">{staffMemberName}</Table.Th>
              <Table.Td>{t(`policies:agreement.${agreement}`)}</Table.Td>
              <Table.Td>{daysText(validFrom, validTo)}</Table.Td>
              <Table.Td>
                {typeof validTo !== 'string' && (
                  <EndTerm
                    name={`${staffMemberName}, ${t(`policies:agreement.${agreement}`)}`}
                    today={today}
                    onEnd={(lastDay) => onChange({ endAgreement: { id, lastDay } })}
                  />
                )}
              </Table.Td>
            </Table.Tr>
          ))}
        </Table.Tbody>
      </Table>
    </ScrollRegion>
  );
}

function AgreementForm({ terms: { contracts, today }, onChange }: Props): ReactNode {
  const [staffMemberId, setStaffMember] = useState('');
  const [agreement, setAgreement] = useState<PolicyAgreement>('FOUR_TENS');
  const [validFrom, setFrom] = useState(today);
  const [validTo, setTo] = useState('');
  const people = new Map(contracts.map((contract) => [contract.staffMemberId, contract.staffMemberName]));
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    onChange({ addAgreement: { staffMemberId, agreement, validFrom, validTo: validTo === '' ? null : validTo } });
  };
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 5 }} spacing="sm" style={{ alignItems: 'end' }}>
        <NativeSelect
          label={t('terms:agreements.who')}
          required
          value={staffMemberId}
          data={[
            { value: '', label: '', disabled: true },
            ...Array.from(people, ([value, label]) => ({ value, label })),
          ]}
          onChange={({ currentTarget }) => setStaffMember(currentTarget.value)}
        />
        <NativeSelect
          label={t('terms:agreements.what')}
          value={agreement}
          data={AGREEMENTS.map((value) => ({ value, label: t(`policies:agreement.${value}`) }))}
          onChange={({ currentTarget }) =>
            setAgreement(AGREEMENTS.find((each) => each === currentTarget.value) ?? agreement)
          }
        />
        <TextInput
          type="date"
          label={t('terms:agreements.from')}
          required
          value={validFrom}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('terms:agreements.to')}
          value={validTo}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button type="submit" disabled={staffMemberId === '' || validFrom === ''}>
          {t('terms:assign.look')}
        </Button>
      </SimpleGrid>
    </form>
  );
}
