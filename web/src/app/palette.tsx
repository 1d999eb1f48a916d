import '@mantine/spotlight/styles.css';
import { useMantineColorScheme } from '@mantine/core';
import { createSpotlight, Spotlight, type SpotlightActionGroupData } from '@mantine/spotlight';
import { useNavigate } from '@tanstack/react-router';
import { IconSearch } from '@tabler/icons-react';
import { useEffect, type ReactNode } from 'react';
import { t } from '../messages/t.js';
import { scopeOptions, type ScopeOption } from '../selection/scope-options.js';
import { useSelection } from '../selection/use-selection.js';
import { hasRole, type SignedInViewer } from '../session/use-viewer.js';
import { pagesFor } from './pages.js';

const [store, palette] = createSpotlight();

/** ⌘K: pages, sites, teams, staff members and actions this viewer may use. */
export function Palette({
  viewer,
  onClose,
}: {
  readonly viewer: SignedInViewer;
  readonly onClose: () => void;
}): ReactNode {
  const groups = usePaletteGroups(viewer);
  // The palette is mounted when asked for; it opens itself once it is there.
  useEffect(() => palette.open(), []);
  return (
    <Spotlight
      store={store}
      actions={groups}
      onSpotlightClose={onClose}
      shortcut={null}
      attributes={{ content: { 'aria-label': t('frame:palette.open') } }}
      scrollable
      maxHeight={420}
      limit={30}
      nothingFound={t('frame:palette.nothing')}
      searchProps={{
        leftSection: <IconSearch size={18} />,
        placeholder: t('frame:palette.placeholder'),
        'aria-label': t('frame:palette.placeholder'),
      }}
    />
  );
}

function usePaletteGroups(viewer: SignedInViewer): SpotlightActionGroupData[] {
  const navigate = useNavigate();
  const { tree, select } = useSelection();
  const { setColorScheme } = useMantineColorScheme();
  const { places, people } = scopeOptions(tree, '');
  const seesOthers = hasRole(viewer, 'MANAGER', 'HR');
  const review = ({ choice, name }: ScopeOption) => ({
    id: choice,
    label: name,
    onClick: () => void navigate({ to: '/weekly-review', search: { scope: choice } }),
  });
  const theme = (scheme: 'light' | 'dark') => ({
    id: scheme,
    label: t(`frame:palette.${scheme}`),
    onClick: () => setColorScheme(scheme),
  });
  return [
    {
      group: t('frame:palette.pages'),
      actions: pagesFor(viewer).map(({ path, name }) => ({
        id: path,
        label: t(`frame:page.${name}`),
        onClick: () => void navigate({ to: path }),
      })),
    },
    ...(seesOthers
      ? [
          { group: t('frame:palette.scopes'), actions: places.map(review) },
          { group: t('frame:palette.people'), actions: people.map(review) },
        ]
      : []),
    {
      group: t('frame:palette.actions'),
      actions: [
        { id: 'last-week', label: t('frame:period.last-week'), onClick: () => select({ period: 'last-week' }) },
        theme('light'),
        theme('dark'),
        {
          id: 'change-password',
          label: t('frame:account.changePassword'),
          onClick: () => void navigate({ to: '/change-password' }),
        },
      ],
    },
  ];
}
