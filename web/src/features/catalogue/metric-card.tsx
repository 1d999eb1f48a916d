import type { ReactNode } from 'react';
import { feedName } from '../../format/unknown.js';
import { formatNumber } from '../../format/numbers.js';
import type { MetricCatalogueQuery, SourceFeed } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import classes from './metric-card.module.css';

interface Props {
  readonly metric: MetricCatalogueQuery['metricCatalogue'][number];
  readonly loadedFeeds: readonly SourceFeed[];
  readonly minimumGroupSize: number;
}

/** One figure: what it is, how it is computed, what it cannot tell, who sees it, and an example that the tests run. */
export function MetricCard({ metric, loadedFeeds, minimumGroupSize }: Props): ReactNode {
  const missing = metric.reads.filter((feed) => !loadedFeeds.includes(feed));
  const needs = metric.reads.map(feedName).join(', ');
  const example = t('catalogue:exampleSentence', {
    given: metric.example.given,
    value: formatNumber(metric.unit === 'SHARE' ? metric.example.value * 100 : metric.example.value, 2),
    unit: t(`catalogue:units.${metric.unit}`),
  });
  return (
    <Panel title={metric.title} id={metric.id} description={metric.formula}>
      <dl className={classes['parts']}>
        <Part name={t('catalogue:example')}>{example}</Part>
        <Part name={t('catalogue:unit')}>
          {t(`catalogue:units.${metric.unit}`)}. {t(`catalogue:direction.${metric.better}`)}.
        </Part>
        <Part name={t('catalogue:audience')}>
          {t(`catalogue:audienceText.${metric.audience}`, { count: minimumGroupSize })}
        </Part>
        <Part name={t('catalogue:reads')}>
          {needs}
          {missing.length > 0 && (
            <strong> {t('catalogue:missingFeeds', { feeds: missing.map(feedName).join(', ') })}</strong>
          )}
        </Part>
        <Part name={t('catalogue:limits')}>{metric.limits}</Part>
        <Part name={t('catalogue:evidence')}>{metric.evidence ?? t('catalogue:noEvidence')}</Part>
      </dl>
    </Panel>
  );
}

function Part({ name, children }: { name: string; children: ReactNode }): ReactNode {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
