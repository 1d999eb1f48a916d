import { Modal, SegmentedControl, Stack } from '@mantine/core';
import { useState } from 'react';
import { AdoptForm } from './adopt-form.js';
import { MapForm } from './map-form.js';
import type { Candidate, MappingTree, Placeholder } from './unknown-people.js';
import { t } from '../../messages/t.js';

interface Props {
  readonly placeholder: Placeholder;
  readonly candidates: readonly Candidate[];
  readonly tree: MappingTree;
  readonly onClose: () => void;
  readonly onDone: (message: string) => void;
}

/** One decision about one unknown person: somebody already on the staff, or somebody new. Never guessed from the name. */
export function IdentifyDialog({ placeholder, candidates, tree, onClose, onDone }: Props) {
  const [way, setWay] = useState(candidates.length === 0 ? 'adopt' : 'existing');
  return (
    <Modal
      opened
      onClose={onClose}
      title={t('mapping:dialog.title', { name: placeholder.name })}
      closeButtonProps={{ 'aria-label': t('mapping:dialog.cancel') }}
    >
      <Stack>
        <SegmentedControl
          fullWidth
          aria-label={t('mapping:dialog.way')}
          value={way}
          onChange={setWay}
          data={[
            { value: 'existing', label: t('mapping:dialog.existing') },
            { value: 'adopt', label: t('mapping:dialog.adopt') },
          ]}
        />
        {way === 'existing' ? (
          <MapForm placeholder={placeholder} candidates={candidates} tree={tree} onDone={onDone} />
        ) : (
          <AdoptForm placeholder={placeholder} tree={tree} onDone={onDone} />
        )}
      </Stack>
    </Modal>
  );
}
