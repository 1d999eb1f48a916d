import { lazy, Suspense, useEffect, useState, type ReactNode } from 'react';
import { rangeChoice, stepPeriod } from '../selection/period.js';
import { useSelection } from '../selection/use-selection.js';
import type { SignedInViewer } from '../session/use-viewer.js';
import { frameCommands } from './frame-commands.js';

const Palette = lazy(async () => ({ default: (await import('./palette.js')).Palette }));
const KeysDialog = lazy(async () => ({ default: (await import('./keys-dialog.js')).KeysDialog }));

/** Where arrows and letters already mean something else. */
const OCCUPIED =
  'input, textarea, select, [contenteditable], [role=grid], [role=menu], [role=listbox], [role=tablist], [role=radiogroup], [role=dialog], .scrolls';

/** The keys that work everywhere: ⌘K or Ctrl K, ?, ← and →. The dialogs they open are loaded when first asked for. */
export function FrameKeys({ viewer }: { readonly viewer: SignedInViewer }): ReactNode {
  const [opened, setOpened] = useState<'palette' | 'keys' | null>(null);
  const { period, select } = useSelection();

  useEffect(() => frameCommands.listen(setOpened), []);
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if ((event.metaKey || event.ctrlKey) && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        setOpened('palette');
        return;
      }
      const isElsewhere = event.target instanceof Element && event.target.closest(OCCUPIED) !== null;
      if (event.defaultPrevented || isElsewhere || event.metaKey || event.ctrlKey || event.altKey) return;
      if (event.key === '?') setOpened('keys');
      if (document.querySelector('[data-period-control]') === null) return;
      if (event.key === 'ArrowLeft') select({ period: rangeChoice(stepPeriod(period, -1)) });
      if (event.key === 'ArrowRight') select({ period: rangeChoice(stepPeriod(period, 1)) });
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [period, select]);

  const close = () => setOpened(null);
  return (
    <Suspense fallback={null}>
      {opened === 'palette' && <Palette viewer={viewer} onClose={close} />}
      {opened === 'keys' && <KeysDialog onClose={close} />}
    </Suspense>
  );
}
