import { Anchor, List } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatMoment } from '../../format/dates.js';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { QueryPart } from '../../ui/query-part.js';
import { savedLink } from './saved-report.js';
import { REPORT_DEFINITION_VERSIONS } from './saved-reports.documents.js';

/** Every version of a saved report, the newest first; each can be looked at. */
export function SavedVersions({ id }: { id: string }): ReactNode {
  const query = useDocument(REPORT_DEFINITION_VERSIONS, { id });
  return (
    <QueryPart query={query} height={60}>
      {({ reportDefinitionVersions }) => (
        <List size="sm" mt={4} spacing={2}>
          {reportDefinitionVersions.map((version) => (
            <List.Item key={version.version}>
              <Anchor component={Link} {...savedLink(version)} size="sm">
                {t('staffingReport:saved.version', { version: version.version, name: version.name })}
              </Anchor>{' '}
              {t('staffingReport:saved.by', { name: version.savedByName, moment: formatMoment(version.savedAt) })}
            </List.Item>
          ))}
        </List>
      )}
    </QueryPart>
  );
}
