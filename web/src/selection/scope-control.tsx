import { lazy, Suspense, type ReactNode } from 'react';
import { useOpenedLater } from '../ui/opened-later.js';
import { ScopeButton } from './scope-button.js';

const loadPicker = () => import('./scope-picker.js');
const ScopePicker = lazy(async () => ({ default: (await loadPicker()).ScopePicker }));

/** Whose work: everything the viewer may see, a site, a team or one person. */
export function ScopeControl(): ReactNode {
  const { isWanted, button } = useOpenedLater(loadPicker);
  if (!isWanted) return <ScopeButton {...button} />;
  return (
    <Suspense fallback={<ScopeButton loading />}>
      <ScopePicker />
    </Suspense>
  );
}
