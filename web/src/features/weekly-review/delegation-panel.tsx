import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatShortPeriod } from '../../format/dates.js';
import { formatShare } from '../../format/numbers.js';
import type { DelegationQuery } from '../../graphql/generated/graphql.js';
import { answered } from '../../graphql/input-problem.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { DELEGATION } from './delegation.documents.js';
import { DelegationTable } from './delegation-table.js';

type Delegation = Extract<DelegationQuery['delegation'], { __typename: 'Delegation' }>;

const SHARES = [0.25, 0.5, 0.75, 1];

/** Which administrative and coordination work takes most of a team's time, and what moving it would give back. */
export function DelegationPanel({ selection }: { readonly selection: Selection }): ReactNode {
  const { scope, period } = selection;
  const isTeam = scope.kind === 'TEAM';
  const query = useDocument(DELEGATION, { scope, day: period.to }, { enabled: isTeam });
  return (
    <Panel id="delegation" title={t('delegation:title')} description={t('delegation:description')}>
      {isTeam ? (
        <QueryPart query={query} height={240}>
          {(data) => <Found found={answered(data.delegation)} selection={selection} />}
        </QueryPart>
      ) : (
        <Text size="sm">{t('delegation:chooseTeam')}</Text>
      )}
    </Panel>
  );
}

function Found({ found, selection }: { readonly found: Delegation; readonly selection: Selection }): ReactNode {
  const [share, setShare] = useState(0.5);
  const { bars, withheldWeeks, period } = found;
  if (bars.length === 0) return <Text size="sm">{t(withheldWeeks > 0 ? 'delegation:tooFew' : 'delegation:none')}</Text>;
  return (
    <Stack gap="sm">
      <Text size="sm">
        {t('delegation:weeks', { period: formatShortPeriod(period) })}{' '}
        {withheldWeeks > 0 && t('delegation:withheld', { count: withheldWeeks })}
      </Text>
      <NativeSelect
        className="no-print"
        label={t('delegation:share')}
        maw={240}
        value={String(share)}
        data={SHARES.map((each) => ({ value: String(each), label: formatShare(each) }))}
        onChange={({ currentTarget: { value } }) => setShare(Number(value))}
      />
      <DelegationTable found={found} share={share} style={selection.tree.organization.durationStyle} />
      <Text size="sm" c="dimmed">
        {t('delegation:ways')}
      </Text>
    </Stack>
  );
}
