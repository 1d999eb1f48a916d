import { Button } from '@mantine/core';
import { lazy, Suspense, useState, type ComponentProps, type ReactNode } from 'react';
import { t } from '../../messages/t.js';
import type { ReplayDialog } from './replay-dialog.js';

const Dialog = lazy(() => import('./replay-dialog.js').then(({ ReplayDialog: found }) => ({ default: found })));

type Props = Pick<ComponentProps<typeof ReplayDialog>, 'run' | 'onReplayed'>;

/** Opens the question how a kept file should have been read. */
export function ReplayButton({ run, onReplayed }: Props): ReactNode {
  const [isOpen, setOpen] = useState(false);
  // Once accepted, the run is undone and cannot be read again; the dialog still has to hand over the new one.
  if (!run.keptUntil && !isOpen) return null;
  return (
    <div>
      <Button size="xs" variant="default" onClick={() => setOpen(true)}>
        {t('imports:replay.open')}
      </Button>
      {isOpen && (
        <Suspense fallback={null}>
          <Dialog run={run} onClose={() => setOpen(false)} onReplayed={onReplayed} />
        </Suspense>
      )}
    </div>
  );
}
