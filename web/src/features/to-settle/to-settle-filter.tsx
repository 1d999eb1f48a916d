import { Group, NativeSelect } from '@mantine/core';
import type { ReactNode } from 'react';
import type { ToSettleQuery } from '../../graphql/generated/graphql.js';
import { t } from '../../messages/t.js';
import { KINDS, SHOWN, SPANS, type ToSettleSearch } from './to-settle-search.js';

interface Props {
  readonly search: ToSettleSearch;
  readonly counts: ToSettleQuery['ofEveryKind']['counts'];
  readonly onChange: (search: ToSettleSearch) => void;
}

/** Which kind and of when, with how many there are of each, and whether what is settled is shown instead. */
export function ToSettleFilter({ search, counts, onChange }: Props): ReactNode {
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const ofKind = (kind: string) => counts.find((each) => each.kind === kind)?.count ?? 0;
  return (
    <Group gap="md" className="no-print">
      <NativeSelect
        label={t('toSettle:kind')}
        value={search.kind ?? ''}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...search, kind: KINDS.find((kind) => kind === value) ?? null })
        }
        data={[
          { value: '', label: t('toSettle:all', { count: all }) },
          ...KINDS.map((kind) => ({
            value: kind,
            label: t('toSettle:ofKind', { kind: t(`pay:kind.${kind}`), count: ofKind(kind) }),
          })),
        ]}
      />
      <NativeSelect
        label={t('toSettle:of')}
        value={search.of}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...search, of: SPANS.find((span) => span === value) ?? 'ALL' })
        }
        data={SPANS.map((value) => ({ value, label: t(`toSettle:spans.${value}`) }))}
      />
      <NativeSelect
        label={t('toSettle:show')}
        value={search.shown}
        onChange={({ currentTarget: { value } }) =>
          onChange({ ...search, shown: SHOWN.find((shown) => shown === value) ?? 'OPEN' })
        }
        data={SHOWN.map((value) => ({ value, label: t(`toSettle:shows.${value}`) }))}
      />
    </Group>
  );
}
