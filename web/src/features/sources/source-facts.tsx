import type { ReactNode } from 'react';
import { formatDate, formatMoment } from '../../format/dates.js';
import { everyText } from '../../format/schedule.js';
import { feedName } from '../../format/unknown.js';
import { t } from '../../messages/t.js';
import classes from './source-row.module.css';
import type { KeptSource } from './sources.page.js';

/** What is known of a source, as pairs of a name and what it is. */
export function SourceFacts({ source }: { readonly source: KeptSource }): ReactNode {
  const facts: readonly (readonly [string, ReactNode])[] = [
    ...pullFacts(source),
    [t('sources:facts.zone'), source.zone ?? t('sources:facts.zoneOfSite')],
    [t('sources:facts.complete'), <Complete key="complete" source={source} />],
    [
      t('sources:facts.lastFile'),
      source.lastRun
        ? `${source.lastRun.fileName}, ${formatMoment(source.lastRun.startedAt)}`
        : t('sources:facts.noFile'),
    ],
  ];
  return (
    <dl className={classes['facts']}>
      {facts.map(([name, value]) => (
        <div key={name}>
          <dt>{name}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}

function pullFacts({ pull }: KeptSource): readonly (readonly [string, string])[] {
  if (pull === null || pull === undefined) return [[t('sources:facts.kind'), t('sources:kind.NONE')]];
  const { settings, lastBeganAt, lastOutcome } = pull;
  const last =
    lastBeganAt && lastOutcome
      ? t('sources:facts.lastWith', {
          moment: formatMoment(lastBeganAt),
          outcome: t(`sources:outcome.${lastOutcome}`),
        })
      : t('sources:facts.never');
  return [
    [
      t('sources:facts.kind'),
      `${t(`sources:kind.${pull.kind}`)}${settings.address === '' ? '' : ` · ${settings.address}`}`,
    ],
    ...(pull.folder ? ([[t('sources:facts.folder'), pull.folder]] as const) : []),
    [t('sources:facts.mapping'), settings.fileKind ?? t('sources:facts.recognised')],
    [t('sources:facts.schedule'), everyText(pull.everyMinutes)],
    [t('sources:facts.last'), last],
    [t('sources:facts.next'), pull.isPaused ? t('sources:facts.nextPaused') : formatMoment(pull.nextRunAt)],
  ];
}

function Complete({ source: { completeness } }: { readonly source: KeptSource }): ReactNode {
  if (completeness.length === 0) return t('sources:facts.completeNever');
  return completeness.map(({ feed, siteName, completeUntil, isExplicit }) => (
    <div key={`${feed} ${siteName}`}>
      {t(isExplicit ? 'sources:facts.completeStated' : 'sources:facts.completeOf', {
        feed: feedName(feed),
        site: siteName,
        date: formatDate(completeUntil),
      })}
    </div>
  ));
}
