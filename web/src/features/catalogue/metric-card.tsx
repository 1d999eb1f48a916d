import type { ReactNode } from 'react';
import { figureText, quotientText } from '../../format/arithmetic.js';
import { termText } from '../../format/term.js';
import { feedName } from '../../format/unknown.js';
import type { DurationStyle, MetricCatalogueQuery, SourceFeed } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { Panel } from '../../ui/panel.js';
import { WhyButton } from '../../why/why-button.js';
import classes from './metric-card.module.css';
import { pagesOf } from './shown-on.js';

interface Props {
  readonly metric: MetricCatalogueQuery['metricCatalogue'][number];
  readonly loadedFeeds: readonly SourceFeed[];
  readonly minimumGroupSize: number;
  readonly style: DurationStyle;
}

/** One figure: what it is, how it is computed, what it cannot tell, who sees it, and an example that the tests run. */
export function MetricCard({ metric, loadedFeeds, minimumGroupSize, style }: Props): ReactNode {
  const missing = metric.reads.filter((feed) => !loadedFeeds.includes(feed));
  const needs = metric.reads.map(feedName).join(', ');
  const { example } = metric;
  const quotient = quotientText(example, metric.unit, style);
  const result = quotient ?? figureText(example.value, metric.unit, style);
  const pages = pagesOf(metric.id);
  return (
    <Panel
      title={metric.title}
      id={metric.id}
      description={metric.formula}
      actions={<WhyButton asked={{ metric: metric.id }} title={metric.title} />}
    >
      <dl className={classes['parts']}>
        <Part name={t('catalogue:example')}>
          {t('catalogue:exampleSentence', {
            given: example.given,
            terms: example.terms.map((term) => termText(term, style)).join(', '),
            result,
          })}
        </Part>
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
        <Part name={t('catalogue:shownOn')}>
          {pages.length === 0 ? t('catalogue:shownNowhere') : pages.map((page) => t(`frame:page.${page}`)).join(', ')}
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
