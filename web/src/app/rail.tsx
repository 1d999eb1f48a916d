import { Button } from '@mantine/core';
import { Link, useSearch } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import type { ReactNode } from 'react';
import { t } from '../messages/t.js';
import { readSelectionSearch } from '../selection/search.js';
import type { SignedInViewer } from '../session/use-viewer.js';
import { AccountControl } from './account-control.js';
import { Brand } from './brand.js';
import classes from './frame.module.css';
import { frameCommands } from './frame-commands.js';
import { pagesFor } from './pages.js';

/** The pages this viewer has work on. Period and scope travel along from page to page. */
export function Rail({ viewer }: { readonly viewer: SignedInViewer }): ReactNode {
  const search = readSelectionSearch(useSearch({ strict: false }));
  return (
    <nav className={classes['rail']} aria-label={t('frame:rail')}>
      <Brand />
      <ul className={classes['pages']}>
        {pagesFor(viewer).map(({ path, name, icon: PageIcon }) => (
          <li key={path}>
            <Link to={path} search={search} className={classes['page']}>
              <PageIcon size={18} stroke={1.7} aria-hidden />
              {t(`frame:page.${name}`)}
            </Link>
          </li>
        ))}
      </ul>
      <div className={classes['foot']}>
        {viewer.organization.isDemonstration && <span className={classes['badge']}>{t('frame:demonstration')}</span>}
        <Button
          variant="default"
          fullWidth
          mb="xs"
          size="xs"
          justify="space-between"
          leftSection={<IconSearch size={14} />}
          rightSection={<kbd>⌘K</kbd>}
          onClick={frameCommands.openPalette}
        >
          {t('frame:palette.open')}
        </Button>
        <AccountControl viewer={viewer} />
      </div>
    </nav>
  );
}
