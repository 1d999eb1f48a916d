import { Anchor, Drawer, List, Stack, Text } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { formatDay, formatPeriod } from '../format/dates.js';
import { formatMetric } from '../format/metric.js';
import { formatNumber } from '../format/numbers.js';
import { unknownReason } from '../format/unknown.js';
import type { Audience, DurationStyle, MetricUnit, UnknownReason } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';

/** Everything a figure can say about itself. Numbers in the units of its formula. */
export interface Explained {
  readonly title: string;
  readonly unit: MetricUnit;
  readonly audience: Audience;
  readonly formula: string;
  readonly limits: string;
  readonly evidence?: string | null;
  readonly value?: number | null;
  readonly reason?: UnknownReason | null;
  readonly numerator?: number | null;
  readonly denominator?: number | null;
  readonly days: number;
  readonly knownDays: number;
  readonly contributors: number;
  readonly withheldWeeks: number;
  readonly disputed?: number;
  readonly incompleteDays: number;
  readonly period: { readonly from: string; readonly to: string };
}

interface WhyPanelProps {
  readonly figure: Explained;
  readonly style: DurationStyle;
  readonly zones: readonly string[];
  readonly completeUntil: string | null | undefined;
  readonly minimumGroupSize: number;
  /** Anchor on the page where the rows behind the figure are. */
  readonly rowsAnchor?: string;
  readonly onClose: () => void;
}

/** "Why this number?": what it is, the formula with the numbers in it, what was left out, how days are counted. */
export function WhyPanel(props: WhyPanelProps): ReactNode {
  const { figure, style, zones, completeUntil, minimumGroupSize, rowsAnchor, onClose } = props;
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      title={t('frame:why.title', { title: figure.title })}
      closeButtonProps={{ 'aria-label': t('frame:why.close') }}
    >
      <Stack gap="md">
        <Part title={t('frame:why.definition')}>{figure.formula}</Part>
        <Part title={t('frame:why.arithmetic')}>
          {arithmetic(figure, style)}
          {figure.disputed !== undefined && figure.disputed > 0 && (
            <div>{t('frame:why.disputed', { count: figure.disputed })}</div>
          )}
        </Part>
        <Part title={t('frame:why.excluded')}>
          <LeftOut figure={figure} />
        </Part>
        <Part title={t('frame:why.counted')}>
          {t('frame:why.zones', { zones: zones.join(', ') })} {formatPeriod(figure.period)}.{' '}
          {completeUntil !== null &&
            completeUntil !== undefined &&
            t('frame:completeUntil', { date: formatDay(completeUntil) })}
        </Part>
        <Part title={t('frame:why.audience')}>{t(`frame:why.${figure.audience}`, { minimum: minimumGroupSize })}</Part>
        <Part title={t('frame:why.limits')}>{figure.limits}</Part>
        {figure.evidence !== null && figure.evidence !== undefined && (
          <Part title={t('frame:why.evidence')}>{figure.evidence}</Part>
        )}
        {rowsAnchor !== undefined && (
          <Anchor size="sm" href={`#${rowsAnchor}`} onClick={onClose}>
            {t('frame:why.rows')}
          </Anchor>
        )}
        <Anchor size="sm" component={Link} to="/catalogue">
          {t('frame:why.catalogue')}
        </Anchor>
      </Stack>
    </Drawer>
  );
}

function Part({ title, children }: { readonly title: string; readonly children: ReactNode }): ReactNode {
  return (
    <div>
      <Text size="xs" fw={600} c="dimmed">
        {title}
      </Text>
      <Text size="sm" component="div">
        {children}
      </Text>
    </div>
  );
}

/** "9 ÷ 24 = 38%"; a factor of the formula (× 480 for "per eight hours") shows itself. */
function arithmetic(figure: Explained, style: DurationStyle): string {
  const { value, numerator, denominator, unit, reason } = figure;
  if (value === null || value === undefined) return unknownReason(reason);
  const printed = [formatMetric(value, unit, style), t(`format:unit.${unit}`)].join(' ').trim();
  if (numerator === null || numerator === undefined || denominator === null || denominator === undefined)
    return printed;
  const factor = numerator === 0 ? 1 : value / (numerator / denominator);
  const times = Math.abs(factor - 1) < 1e-9 ? '' : ` × ${formatNumber(factor, 2)}`;
  return `${formatNumber(numerator, 2)} ÷ ${formatNumber(denominator, 2)}${times} = ${printed}`;
}

function LeftOut({ figure }: { readonly figure: Explained }): ReactNode {
  const { days, knownDays, withheldWeeks, incompleteDays, contributors } = figure;
  const points = [
    knownDays < days ? t('frame:why.daysKnown', { known: knownDays, all: days }) : null,
    withheldWeeks > 0 ? t('frame:why.withheld', { count: withheldWeeks }) : null,
    incompleteDays > 0 ? t('frame:why.incomplete', { count: incompleteDays }) : null,
  ].filter((point) => point !== null);
  return (
    <>
      {points.length === 0 ? (
        t('frame:why.nothingExcluded')
      ) : (
        <List size="sm">
          {points.map((point) => (
            <List.Item key={point}>{point}</List.Item>
          ))}
        </List>
      )}
      {contributors > 0 && <div>{t('frame:why.contributors', { count: contributors })}</div>}
    </>
  );
}
