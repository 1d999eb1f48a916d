import { Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { DoubtfulPanel } from './doubtful-panel.js';
import { GonePanel } from './gone-panel.js';
import { MissingHoursPanel } from './missing-hours-panel.js';
import { DESK } from './quarantine.documents.js';
import { RejectedPanel } from './rejected-panel.js';

/** Everything of all imports that waits for somebody: what is missing, what was rejected, what newer files no longer have, what is doubtful. */
export function QuarantinePage(): ReactNode {
  const query = useDocument(DESK, {});
  const { durationStyle } = useViewer().organization;
  return (
    <Stack gap="md" maw={1120}>
      <PageHead title={t('frame:page.quarantine')} />
      <QueryPart query={query} height={480}>
        {({ quarantine }) => (
          <Stack gap="md">
            <RejectedPanel groups={quarantine.rejections} />
            <MissingHoursPanel days={quarantine.missingHours} style={durationStyle} />
            <GonePanel groups={quarantine.goneGroups} style={durationStyle} />
            <DoubtfulPanel groups={quarantine.doubts} style={durationStyle} />
          </Stack>
        )}
      </QueryPart>
    </Stack>
  );
}
