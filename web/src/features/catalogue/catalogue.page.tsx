import { Stack, Text, TextInput } from '@mantine/core';
import { useEffect, useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { PageHead } from '../../selection/page-head.js';
import { useViewer } from '../../session/use-viewer.js';
import { QueryPart } from '../../ui/query-part.js';
import { METRIC_CATALOGUE } from './catalogue.documents.js';
import { MetricCard } from './metric-card.js';
import { UnlockList } from './unlock-list.js';

/** Every figure of the product with its definition, as the server that computes it states it. */
export function CataloguePage(): ReactNode {
  const query = useDocument(METRIC_CATALOGUE, {});
  const { minimumGroupSize, durationStyle } = useViewer().organization;
  const [words, setWords] = useState('');
  const wanted = words.trim().toLowerCase();
  return (
    <Stack gap="md" maw={960}>
      <PageHead title={t('frame:page.catalogue')} />
      <Text>{t('catalogue:lead')}</Text>
      <TextInput
        type="search"
        label={t('catalogue:find')}
        maw={360}
        value={words}
        onChange={(event) => setWords(event.currentTarget.value)}
      />
      <QueryPart query={query} height={900}>
        {({ metricCatalogue, organizationTree }) => {
          const found = metricCatalogue.filter((metric) =>
            `${metric.title} ${metric.formula} ${metric.id}`.toLowerCase().includes(wanted),
          );
          return (
            <Stack gap="md">
              <Text size="sm" c="dimmed" role="status">
                {found.length === 0
                  ? t('catalogue:nothingFound', { words })
                  : t('catalogue:count', { count: found.length })}
              </Text>
              {found.map((metric) => (
                <MetricCard
                  key={metric.id}
                  metric={metric}
                  loadedFeeds={organizationTree.unlockedFeeds}
                  minimumGroupSize={minimumGroupSize}
                  style={durationStyle}
                />
              ))}
              <UnlockList metrics={metricCatalogue} loadedFeeds={organizationTree.unlockedFeeds} />
              <ScrollToHash />
            </Stack>
          );
        }}
      </QueryPart>
    </Stack>
  );
}

/** An address that names a figure leads to it once the figures are there. */
function ScrollToHash(): ReactNode {
  useEffect(() => {
    document.getElementById(window.location.hash.slice(1))?.scrollIntoView();
  }, []);
  return null;
}
