import { lazy, Suspense, type ReactNode } from 'react';
import type { SignedInViewer } from '../session/use-viewer.js';
import { useOpenedLater } from '../ui/opened-later.js';
import { AccountButton } from './account-button.js';

const loadMenu = () => import('./account-menu.js');
const AccountMenu = lazy(async () => ({ default: (await loadMenu()).AccountMenu }));

interface Props {
  readonly viewer: SignedInViewer;
  readonly isCompact?: boolean;
}

/** Who is signed in, and the menu of her account. */
export function AccountControl({ viewer, isCompact = false }: Props): ReactNode {
  const { isWanted, button } = useOpenedLater(loadMenu);
  const shown = { name: viewer.name, isCompact };
  if (!isWanted) return <AccountButton {...shown} {...button} />;
  return (
    <Suspense fallback={<AccountButton {...shown} aria-busy />}>
      <AccountMenu viewer={viewer} isCompact={isCompact} />
    </Suspense>
  );
}
