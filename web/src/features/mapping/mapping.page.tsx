import { Alert, Stack } from '@mantine/core';
import { useState } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { QueryPart } from '../../ui/query-part.js';
import { Activities } from './activities.js';
import { MAPPING } from './mapping.documents.js';
import { MergedActivities } from './merged-activities.js';
import { MergedPeople } from './merged-people.js';
import { UnknownPeople } from './unknown-people.js';

/** Names what files brought and nobody here knows yet: people first, then activities. */
export function MappingPage() {
  const query = useDocument(MAPPING, {});
  const [done, setDone] = useState<string | null>(null);
  return (
    <Stack gap="md">
      <div>
        <PageHead title={t('frame:page.mapping')} />
        <div role="status">{done !== null && <Alert p="sm">{done}</Alert>}</div>
      </div>
      <QueryPart query={query} height={480}>
        {({ mapping, organizationTree }) => (
          <Stack gap="md">
            <UnknownPeople
              placeholders={mapping.placeholders}
              candidates={mapping.candidates}
              tree={organizationTree}
              onDone={setDone}
            />
            <MergedPeople
              candidates={mapping.candidates}
              merges={mapping.merges}
              tree={organizationTree}
              onDone={setDone}
            />
            <Activities activities={mapping.activities} today={organizationTree.today} onDone={setDone} />
            <MergedActivities activities={mapping.activities} merges={mapping.activityMerges} onDone={setDone} />
          </Stack>
        )}
      </QueryPart>
    </Stack>
  );
}
