import { Outlet } from '@tanstack/react-router';
import { Suspense, type ReactNode } from 'react';
import { Skeleton } from '@mantine/core';
import { t } from '../messages/t.js';
import { useViewer } from '../session/use-viewer.js';
import { WhyHost } from '../why/why-host.js';
import { AccountControl } from './account-control.js';
import classes from './frame.module.css';
import { FrameKeys } from './frame-keys.js';
import { Rail } from './rail.js';
import { Brand } from './brand.js';

/** What stays while pages change: the rail (a bar at the bottom on phones), the account, the keys. */
export function Frame(): ReactNode {
  const viewer = useViewer();
  return (
    <div className={classes['frame']}>
      <a className={classes['skip']} href="#content">
        {t('frame:skip')}
      </a>
      <header className={classes['top']}>
        <Brand />
        {viewer.organization.isDemonstration && <span className={classes['badge']}>{t('frame:demonstration')}</span>}
        <AccountControl viewer={viewer} isCompact />
      </header>
      <Rail viewer={viewer} />
      <main id="content" className={classes['content']} tabIndex={-1}>
        <Suspense fallback={<Skeleton height={480} />}>
          <Outlet />
        </Suspense>
      </main>
      <FrameKeys viewer={viewer} />
      <WhyHost />
    </div>
  );
}
