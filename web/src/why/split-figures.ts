import type { MetricId } from '../graphql/generated/graphql.js';
import { t } from '../messages/t.js';
import type { Period } from '../selection/period.js';
import { ofPerson, type AskedFigure } from './why-search.js';

/** The figures of a task split, of the page's scope or of one person. */
export function splitFigures(
  whose: { readonly staffMemberId: string; readonly period: Period } | null = null,
): { readonly asked: AskedFigure; readonly title: string }[] {
  const of = (metric: MetricId, title: string) => ({
    asked: whose === null ? { metric } : ofPerson(metric, whose.staffMemberId, whose.period),
    title,
  });
  return [
    of('CLINICAL_SHARE', t('format:category.CLINICAL')),
    of('ADMINISTRATIVE_SHARE', t('format:category.ADMINISTRATIVE')),
    of('COORDINATION_SHARE', t('format:category.COORDINATION')),
    of('SPLIT_DISTANCE', t('frame:why.distance')),
    of('COVERAGE', t('frame:why.covered')),
  ];
}
