import { Button, NativeSelect, SimpleGrid, TextInput } from '@mantine/core';
import { useState, type ReactNode, type SyntheticEvent } from 'react';
import { formatDate } from '../../../format/dates.js';
import type { Policy } from '../../../format/policy.js';
import { t } from '../../../messages/t.js';
import { Panel } from '../../../ui/panel.js';
import { policyNamed, type OnChange, type Terms } from './terms.js';

interface Props {
  readonly terms: Terms;
  readonly policies: readonly Policy[];
  readonly onChange: OnChange;
}

const EVERYWHERE = 'ORGANIZATION';
/** The id under which a practice's own limits are assigned. */
const OWN = 'WELLBEING-OWN';

/** A policy, whom it is for, and from when on. */
export function AssignForm({ terms, policies, onChange }: Props): ReactNode {
  const [policy, setPolicy] = useState('');
  const [to, setTo] = useState(EVERYWHERE);
  const [validFrom, setValidFrom] = useState(terms.today);
  const choices = policyChoices(terms, policies);
  const submit = (event: SyntheticEvent) => {
    event.preventDefault();
    const chosen = choices.find(({ value }) => value === policy);
    if (chosen === undefined) return;
    const { id: policyId, version: policyVersion } = chosen;
    onChange({ assignPolicy: { policyId, policyVersion, validFrom, ...placeOf(terms, to) } });
  };
  return (
    <Panel title={t('terms:assign.title')}>
      <form onSubmit={submit}>
        <SimpleGrid cols={{ base: 1, sm: 2, md: 4 }} spacing="sm" style={{ alignItems: 'end' }}>
          <NativeSelect
            label={t('terms:assign.policy')}
            required
            value={policy}
            data={[{ value: '', label: '', disabled: true }, ...choices.map(({ value, label }) => ({ value, label }))]}
            onChange={({ currentTarget }) => setPolicy(currentTarget.value)}
          />
          <NativeSelect
            label={t('terms:assign.to')}
            value={to}
            data={placeChoices(terms)}
            onChange={({ currentTarget }) => setTo(currentTarget.value)}
          />
          <TextInput
            type="date"
            label={t('terms:assign.from')}
            required
            value={validFrom}
            onChange={({ currentTarget }) => setValidFrom(currentTarget.value)}
          />
          <Button type="submit" disabled={policy === '' || validFrom === ''}>
            {t('terms:assign.look')}
          </Button>
        </SimpleGrid>
      </form>
    </Panel>
  );
}

function policyChoices({ ownLimits }: Terms, policies: readonly Policy[]) {
  const own = ownLimits.map(({ version, title }) => ({ id: OWN, version, title }));
  return [...policies, ...own].map(({ id, version, title }) => ({
    id,
    version,
    value: `${id} ${version}`,
    label: policyNamed({ title, version }),
  }));
}

function placeChoices({ sites, contracts }: Terms) {
  return [
    { value: EVERYWHERE, label: t('terms:place.organization') },
    ...sites.map(({ siteId, siteName }) => ({ value: siteId, label: siteName })),
    ...contracts.map(({ id, staffMemberName: name, validFrom }) => ({
      value: id,
      label: t('terms:place.contract', { name, date: formatDate(validFrom) }),
    })),
  ];
}

function placeOf({ sites, contracts }: Terms, to: string): { siteId: string | null; contractId: string | null } {
  return {
    siteId: sites.find(({ siteId }) => siteId === to)?.siteId ?? null,
    contractId: contracts.find(({ id }) => id === to)?.id ?? null,
  };
}
