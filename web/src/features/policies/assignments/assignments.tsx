import { Stack, Text } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import type { Policy } from '../../../format/policy.js';
import type { DurationStyle, TermsChangeInput } from '../../../graphql/generated/graphql.js';
import { useDocument } from '../../../graphql/use-document.js';
import { t } from '../../../messages/t.js';
import { useViewer } from '../../../session/use-viewer.js';
import { QueryPart } from '../../../ui/query-part.js';
import { AgreementsPanel } from './agreements-panel.js';
import { AssignForm } from './assign-form.js';
import { ChangeDialog } from '../../../terms/change-dialog.js';
import { HistoryPanel } from './history-panel.js';
import { NowPanel } from './now-panel.js';
import { OwnLimitsPanel } from './own-limits-panel.js';
import { PayPanel } from './pay-panel.js';
import { TERMS } from './terms.documents.js';
import { WaitingPanel } from './waiting-panel.js';
import { WorkweekPanel } from './workweek-panel.js';

interface Props {
  readonly policies: readonly Policy[];
  readonly style: DurationStyle;
}

/** What holds for whom since when; every change is looked at before it is made. */
export function Assignments({ policies, style }: Props): ReactNode {
  const query = useDocument(TERMS, {});
  const isHr = useViewer().roles.includes('HR');
  const [change, setChange] = useState<TermsChangeInput | null>(null);
  return (
    <Stack gap="md">
      <Text maw="72ch">{t('terms:lead')}</Text>
      <QueryPart query={query} height={700}>
        {({ terms }) => (
          <Stack gap="md">
            <NowPanel terms={terms} />
            <WaitingPanel terms={terms} style={style} onChange={setChange} />
            <AssignForm terms={terms} policies={policies} onChange={setChange} />
            <HistoryPanel terms={terms} onChange={setChange} />
            <AgreementsPanel terms={terms} onChange={setChange} />
            {isHr && <PayPanel terms={terms} onChange={setChange} />}
            <OwnLimitsPanel terms={terms} />
            <WorkweekPanel today={terms.today} onChange={setChange} />
          </Stack>
        )}
      </QueryPart>
      {change !== null && <ChangeDialog change={change} style={style} onClose={() => setChange(null)} />}
    </Stack>
  );
}
