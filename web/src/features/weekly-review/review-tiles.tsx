import { Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDay } from '../../format/dates.js';
import { durationInWords } from '../../format/duration.js';
import { describeChange, formatMetric } from '../../format/metric.js';
import { feedName, unknownReason } from '../../format/unknown.js';
import { t } from '../../messages/t.js';
import type { Selection } from '../../selection/use-selection.js';
import { KpiTile, KpiTiles } from '../../ui/kpi-tile.js';
import { useWhy } from '../../why/use-why.js';
import { missingSources } from './missing-sources.js';
import { figureOf, TILE_METRICS, type Cell, type Definition, type Figure } from './use-review-figures.js';

interface ReviewTilesProps {
  readonly selection: Selection;
  readonly definitions: readonly Definition[];
  readonly cell: Cell;
  /** Oldest first; empty while they are on their way. */
  readonly weeks: readonly Cell[];
  readonly secondsAtOtherSites: number;
}

/** The six figures of the review. One whose source is absent is a line that says what to add. */
export function ReviewTiles({ selection, definitions, cell, weeks, secondsAtOtherSites }: ReviewTilesProps): ReactNode {
  const { ask } = useWhy();
  const shown = TILE_METRICS.map((id) => ({
    definition: definitions.find((definition) => definition.id === id),
    figure: figureOf(cell, id),
  })).filter(
    (tile): tile is { definition: Definition; figure: Figure } =>
      tile.definition !== undefined && tile.figure !== undefined,
  );
  const { present, absent } = missingSources(shown, selection.tree.unlockedFeeds);
  const { organization } = selection.tree;
  return (
    <section aria-label={t('weeklyReview:tiles.title')}>
      <KpiTiles>
        {present.map(({ definition, figure }) => (
          <ReviewTile
            key={definition.id}
            {...{ selection, definition, figure, weeks }}
            onWhy={() => ask({ metric: definition.id })}
          />
        ))}
      </KpiTiles>
      {absent.map(({ feed, titles }) => (
        <Text key={feed} size="sm" c="dimmed" mt="xs">
          {t('weeklyReview:tiles.add', { feed: feedName(feed), titles: titles.join(', ') })}
        </Text>
      ))}
      {secondsAtOtherSites > 0 && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('weeklyReview:tiles.atOtherSites', {
            duration: durationInWords(secondsAtOtherSites, organization.durationStyle),
          })}
        </Text>
      )}
    </section>
  );
}

interface ReviewTileProps {
  readonly selection: Selection;
  readonly definition: Definition;
  readonly figure: Figure;
  readonly weeks: readonly Cell[];
  readonly onWhy: () => void;
}

function ReviewTile({ selection, definition, figure, weeks, onWhy }: ReviewTileProps): ReactNode {
  const { comparison, tree } = selection;
  const style = tree.organization.durationStyle;
  const print = (value: number) => formatMetric(value, definition.unit, style);
  const trend = weeks.map((week) => figureOf(week, definition.id)?.value ?? null);
  const reason = unknownReason(figure.reason);
  return (
    <KpiTile
      title={definition.title}
      value={figure.value === null || figure.value === undefined ? null : print(figure.value)}
      unit={t(`format:unit.${definition.unit}`)}
      reason={`${reason.charAt(0).toUpperCase()}${reason.slice(1)}.`}
      change={
        figure.comparison === null || figure.comparison === undefined
          ? null
          : describeChange(figure.comparison, definition, comparison, style)
      }
      trend={trend}
      trendLabel={t('weeklyReview:tiles.trend', {
        title: definition.title,
        date: formatDay(weeks.at(-1)?.period.to ?? selection.period.to),
        values: trend.map((value) => (value === null ? t('format:unknown.value') : print(value))).join(', '),
      })}
      count={[
        figure.knownDays < figure.days
          ? t('weeklyReview:tiles.knownDays', { known: figure.knownDays, all: figure.days })
          : t('weeklyReview:tiles.days', { count: figure.days }),
        figure.disputed > 0 ? t('format:disputed', { count: figure.disputed }) : null,
      ]
        .filter((part) => part !== null)
        .join(' · ')}
      onWhy={onWhy}
    />
  );
}
