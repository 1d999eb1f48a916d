import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { formatNumber } from '../../format/numbers.js';
import type { MappingQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { IdentifyDialog } from './identify-dialog.js';
import classes from './mapping-list.module.css';
import { MappingRow } from './mapping-row.js';

export type Placeholder = MappingQuery['mapping']['placeholders'][number];
export type Candidate = MappingQuery['mapping']['candidates'][number];
export type MappingTree = MappingQuery['organizationTree'];

interface Props {
  readonly placeholders: readonly Placeholder[];
  readonly candidates: readonly Candidate[];
  readonly tree: MappingTree;
  readonly onDone: (message: string) => void;
}

/** People whom files name and no staff member answers to, with the number of rows that wait for each. */
export function UnknownPeople({ placeholders, candidates, tree, onDone }: Props): ReactNode {
  const [chosen, setChosen] = useState<Placeholder | null>(null);
  const byName = placeholders.toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <Panel
      title={t('mapping:people.title')}
      description={placeholders.length === 0 ? t('mapping:people.none') : t('mapping:people.text')}
    >
      <ul className={classes['list']}>
        {byName.map((placeholder) => (
          <MappingRow
            key={placeholder.id}
            name={placeholder.name}
            details={[
              t('mapping:rows', { count: placeholder.rows, rows: formatNumber(placeholder.rows, 0) }),
              t('mapping:people.key', { key: placeholder.key }),
              t('mapping:people.source', { source: placeholder.sourceKey }),
              placeholder.siteName,
            ]}
          >
            <Button
              size="sm"
              variant="default"
              aria-label={t('mapping:people.decideWho', { name: placeholder.name })}
              onClick={() => setChosen(placeholder)}
            >
              {t('mapping:people.decide')}
            </Button>
          </MappingRow>
        ))}
      </ul>
      {chosen !== null && (
        <IdentifyDialog
          placeholder={chosen}
          candidates={candidates}
          tree={tree}
          onClose={() => setChosen(null)}
          onDone={(message) => {
            setChosen(null);
            onDone(message);
          }}
        />
      )}
    </Panel>
  );
}
