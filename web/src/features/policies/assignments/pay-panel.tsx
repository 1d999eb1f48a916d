import { Button, NativeSelect, SimpleGrid, Stack, Table, Text, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { useDocument } from '../../../graphql/use-document.js';
import { t } from '../../../messages/t.js';
import { Panel } from '../../../ui/panel.js';
import { QueryPart } from '../../../ui/query-part.js';
import { ScrollRegion } from '../../../ui/scroll-region.js';
import { PayFields } from '../pay-fields.js';
import { NO_PAY, type PayDraft } from '../week-draft.js';
import { payChangeOf, payText } from './pay-terms.js';
import { daysText, type OnChange, type Terms } from './terms.js';
import { PAY_RATES } from './terms.documents.js';

interface Props {
  readonly terms: Terms;
  readonly onChange: OnChange;
}

/** What people are paid by, for HR alone. Nothing is read before it is asked for: every look leaves receipts. */
export function PayPanel({ terms, onChange }: Props): ReactNode {
  const [isShown, setShown] = useState(false);
  return (
    <Panel title={t('terms:pay.title')} description={t('terms:pay.description')}>
      <Stack gap="md">
        {isShown ? (
          <PayTable />
        ) : (
          <div>
            <Button variant="default" onClick={() => setShown(true)}>
              {t('terms:pay.show')}
            </Button>
          </div>
        )}
        <PayForm terms={terms} onChange={onChange} />
      </Stack>
    </Panel>
  );
}

function PayTable(): ReactNode {
  const query = useDocument(PAY_RATES, {});
  return (
    <QueryPart query={query} height={120}>
      {({ payRates }) =>
        payRates.length === 0 ? (
          <Text size="sm">{t('terms:pay.none')}</Text>
        ) : (
          <ScrollRegion label={t('terms:table', { title: t('terms:pay.title') })} minWidth={560}>
            <Table verticalSpacing="xs" aria-label={t('terms:pay.title')}>
              <Table.Thead>
                <Table.Tr>
                  <Table.Th scope="col">{t('terms:pay.who')}</Table.Th>
                  <Table.Th scope="col">{t('terms:pay.what')}</Table.Th>
                  <Table.Th scope="col">{t('terms:agreements.days')}</Table.Th>
                </Table.Tr>
              </Table.Thead>
              <Table.Tbody>
                {payRates.map((rate) => (
                  <Table.Tr key={rate.id}>
                    <Table.Th scope="row">{rate.staffMemberName}</Table.Th>
                    <Table.Td>{payText(rate)}</Table.Td>
                    <Table.Td>{daysText(rate.validFrom, rate.validTo)}</Table.Td>
                  </Table.Tr>
                ))}
              </Table.Tbody>
            </Table>
          </ScrollRegion>
        )
      }
    </QueryPart>
  );
}

function PayForm({ terms: { contracts, today }, onChange }: Props): ReactNode {
  const [staffMemberId, setStaffMember] = useState('');
  const [pay, setPay] = useState<PayDraft>({ ...NO_PAY, basis: 'HOURLY' });
  const [validFrom, setFrom] = useState(today);
  const [validTo, setTo] = useState('');
  const people = new Map(contracts.map((contract) => [contract.staffMemberId, contract.staffMemberName]));
  const setting = payChangeOf(pay);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    if (setting === null) return;
    onChange({ setPay: { ...setting, staffMemberId, validFrom, validTo: validTo === '' ? null : validTo } });
  };
  return (
    <form onSubmit={submit}>
      <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }} spacing="sm" style={{ alignItems: 'end' }}>
        <NativeSelect
          label={t('terms:pay.who')}
          required
          value={staffMemberId}
          data={[
            { value: '', label: '', disabled: true },
            ...Array.from(people, ([value, label]) => ({ value, label })),
          ]}
          onChange={({ currentTarget }) => setStaffMember(currentTarget.value)}
        />
        <PayFields pay={pay} onChange={setPay} />
        <TextInput
          type="date"
          label={t('terms:agreements.from')}
          required
          value={validFrom}
          onChange={({ currentTarget }) => setFrom(currentTarget.value)}
        />
        <TextInput
          type="date"
          label={t('terms:pay.to')}
          value={validTo}
          onChange={({ currentTarget }) => setTo(currentTarget.value)}
        />
        <Button type="submit" disabled={staffMemberId === '' || validFrom === '' || setting === null}>
          {t('terms:assign.look')}
        </Button>
      </SimpleGrid>
    </form>
  );
}
