import { NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import { t } from '../messages/t.js';
import { COMPARISONS, type ComparisonChoice } from './search.js';
import { useSelection } from './use-selection.js';

/** What the figures are held against. */
export function CompareControl(): ReactNode {
  const { comparisonChoice, select } = useSelection();
  return (
    <NativeSelect
      aria-label={t('frame:compare.label')}
      value={comparisonChoice}
      onChange={(event) => select({ compare: event.currentTarget.value as ComparisonChoice })}
      data={COMPARISONS.map((choice) => ({ value: choice, label: t(`frame:compare.short.${choice}`) }))}
    />
  );
}
