import { Button } from '@mantine/core';
import { useState, type ReactNode } from 'react';
import { useDocument } from '../../graphql/use-document.js';
import { t } from '../../messages/t.js';
import { EmptyState } from '../../ui/empty-state.js';
import { Panel } from '../../ui/panel.js';
import { QueryPart } from '../../ui/query-part.js';
import { EndTeamForm } from './end-team-form.js';
import { ADMINISTERED_SITES } from './practice.documents.js';
import type { KnownSite, KnownTeam, OnChange } from './practice.page.js';
import { SiteForm } from './site-form.js';
import { SiteRow } from './site-row.js';
import { TeamForm } from './team-form.js';
import { ZoneForm } from './zone-form.js';

/** What lies over the list. */
type Open =
  | { readonly what: 'site'; readonly site: KnownSite | null }
  | { readonly what: 'zone'; readonly site: KnownSite }
  | { readonly what: 'team'; readonly site: KnownSite; readonly team: KnownTeam | null }
  | { readonly what: 'end'; readonly team: KnownTeam };

/** Sites with their teams, and what can be changed of them. */
export function SitesPanel({ onChange }: { readonly onChange: OnChange }): ReactNode {
  const query = useDocument(ADMINISTERED_SITES, {});
  const [open, setOpen] = useState<Open | null>(null);
  const close = () => setOpen(null);
  const look: OnChange = (change) => {
    close();
    onChange(change);
  };
  return (
    <Panel
      title={t('administration:sites.title')}
      description={t('administration:sites.hint')}
      actions={
        <Button size="sm" variant="default" onClick={() => setOpen({ what: 'site', site: null })}>
          {t('administration:sites.add')}
        </Button>
      }
    >
      <QueryPart query={query} height={240}>
        {({ administeredSites: sites }) => (
          <>
            {sites.length === 0 && (
              <EmptyState title={t('administration:sites.none')} hint={t('administration:sites.noneHint')} />
            )}
            {sites.map((site) => (
              <SiteRow
                key={site.id}
                site={site}
                onEdit={() => setOpen({ what: 'site', site })}
                onZone={() => setOpen({ what: 'zone', site })}
                onTeam={(team) => setOpen({ what: 'team', site, team })}
                onEnd={(team) => setOpen({ what: 'end', team })}
              />
            ))}
          </>
        )}
      </QueryPart>
      {open?.what === 'site' && <SiteForm site={open.site} onClose={close} />}
      {open?.what === 'zone' && <ZoneForm site={open.site} onChange={look} onClose={close} />}
      {open?.what === 'team' && <TeamForm site={open.site} team={open.team} onClose={close} />}
      {open?.what === 'end' && <EndTeamForm team={open.team} onChange={look} onClose={close} />}
    </Panel>
  );
}
