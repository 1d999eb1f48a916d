import { lazy, Suspense, useState, type ReactNode } from 'react';
import { ScopeButton } from './scope-button.js';

const loadPicker = () => import('./scope-picker.js');
const ScopePicker = lazy(async () => ({ default: (await loadPicker()).ScopePicker }));

/** Whose work: everything the viewer may see, a site, a team or one person. The list is loaded on the way to it. */
export function ScopeControl(): ReactNode {
  const [isWanted, setWanted] = useState(false);
  const preload = () => void loadPicker();
  if (!isWanted) return <ScopeButton onClick={() => setWanted(true)} onPointerEnter={preload} onFocus={preload} />;
  return (
    <Suspense fallback={<ScopeButton loading />}>
      <ScopePicker />
    </Suspense>
  );
}
