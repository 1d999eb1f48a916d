import { Button, Group, Text } from '@mantine/core';
import type { ReactNode } from 'react';
import { formatDate } from '../../format/dates.js';
import { t } from '../../messages/t.js';
import classes from './administration.module.css';
import type { KnownSite, KnownTeam } from './practice.page.js';

interface Props {
  readonly site: KnownSite;
  readonly onEdit: () => void;
  readonly onZone: () => void;
  /** Null: a new one. */
  readonly onTeam: (team: KnownTeam | null) => void;
  readonly onEnd: (team: KnownTeam) => void;
}

/** One site: where it lies, and its teams. */
export function SiteRow({ site, onEdit, onZone, onTeam, onEnd }: Props): ReactNode {
  const { name, key, zone, jurisdiction, teams } = site;
  return (
    <article className={classes['row']} aria-label={name}>
      <Group justify="space-between" gap="xs">
        <h3 className={classes['name']}>{name}</h3>
        <Group gap={4}>
          <Act name="edit" of={name} onClick={onEdit} />
          <Act name="zone" of={name} onClick={onZone} />
          <Act name="addTeam" of={name} onClick={() => onTeam(null)} />
        </Group>
      </Group>
      <Text size="sm" c="dimmed">
        {[t('administration:sites.key', { key }), zone, jurisdiction ?? t('administration:sites.noJurisdiction')].join(
          ' · ',
        )}
      </Text>
      {teams.length === 0 && <Text size="sm">{t('administration:sites.noTeams')}</Text>}
      {teams.length > 0 && (
        <ul className={classes['teams']}>
          {teams.map((team) => (
            <TeamLine key={team.id} team={team} onRename={() => onTeam(team)} onEnd={() => onEnd(team)} />
          ))}
        </ul>
      )}
    </article>
  );
}

interface TeamProps {
  readonly team: KnownTeam;
  readonly onRename: () => void;
  readonly onEnd: () => void;
}

function TeamLine({ team, onRename, onEnd }: TeamProps): ReactNode {
  const { name, key, members, endedOn } = team;
  const known = [
    t('administration:sites.key', { key }),
    endedOn ? t('administration:sites.ended', { date: formatDate(endedOn) }) : null,
    t('administration:sites.members', { count: members }),
  ];
  return (
    <li className={classes['team']}>
      <span>
        {name}{' '}
        <Text span size="sm" c="dimmed">
          {known.filter((part) => part !== null).join(' · ')}
        </Text>
      </span>
      <Group gap={4}>
        <Act name="rename" of={name} onClick={onRename} />
        {!endedOn && <Act name="end" of={name} onClick={onEnd} />}
      </Group>
    </li>
  );
}

interface ActProps {
  readonly name: 'edit' | 'zone' | 'addTeam' | 'rename' | 'end';
  readonly of: string;
  readonly onClick: () => void;
}

const Act = ({ name, of, onClick }: ActProps): ReactNode => (
  <Button
    size="compact-sm"
    variant="subtle"
    aria-label={t(`administration:sites.${name}Of`, { name: of })}
    onClick={onClick}
  >
    {t(`administration:sites.${name}`)}
  </Button>
);
