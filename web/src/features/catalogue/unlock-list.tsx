import type { ReactNode } from 'react';
import { feedName } from '../../format/unknown.js';
import type { MetricCatalogueQuery, SourceFeed } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import classes from './metric-card.module.css';

const FEEDS = ['CLOCK', 'TASK', 'ROSTER', 'VISIT', 'LEAVE'] as const satisfies readonly SourceFeed[];

interface UnlockListProps {
  readonly metrics: MetricCatalogueQuery['metricCatalogue'];
  readonly loadedFeeds: readonly SourceFeed[];
}

/** Source → the figures that need it, from the definitions themselves. */
export function UnlockList({ metrics, loadedFeeds }: UnlockListProps): ReactNode {
  return (
    <Panel id="sources" title={t('catalogue:unlocks.title')} description={t('catalogue:unlocks.description')}>
      <dl className={classes['parts']}>
        {FEEDS.map((feed) => (
          <div key={feed}>
            <dt>
              {feedName(feed)}{' '}
              {loadedFeeds.includes(feed) ? t('catalogue:unlocks.loaded') : t('catalogue:unlocks.missing')}
            </dt>
            <dd>
              {metrics
                .filter(({ reads }) => reads.includes(feed))
                .map(({ title }) => title)
                .join(' · ')}
            </dd>
          </div>
        ))}
      </dl>
    </Panel>
  );
}
