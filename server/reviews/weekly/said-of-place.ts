import type { EntitySchemaColumnOptions, EntitySchemaOptions } from 'typeorm';

/** Something that people responsible for a place said of it, and may withdraw. */
export interface SaidOfPlace {
  readonly organizationId: string;
  readonly id: string;
  /** Null: the whole organization. */
  readonly siteId: string | null;
  /** Null: the whole site. */
  readonly teamId: string | null;
  readonly writtenBy: string;
  /** As she was called then. */
  readonly writtenByName: string;
  readonly writtenAt: Date;
  readonly withdrawnAt: Date | null;
}

/** The columns that every table of such words has. */
export function saidOfPlaceColumns(table: string): Record<keyof SaidOfPlace, EntitySchemaColumnOptions> {
  const primary = { primary: true, primaryKeyConstraintName: `${table}_pk` } as const;
  return {
    organizationId: { type: 'uuid', ...primary },
    id: { type: 'uuid', ...primary },
    siteId: { type: 'uuid', nullable: true },
    teamId: { type: 'uuid', nullable: true },
    writtenBy: { type: 'uuid' },
    writtenByName: { type: 'text' },
    writtenAt: { type: 'timestamp with time zone' },
    withdrawnAt: { type: 'timestamp with time zone', nullable: true },
  };
}

/** Its constraints: the place is one of the organization, and a team never stands without its site. */
export function saidOfPlaceConstraints(table: string): Pick<EntitySchemaOptions<object>, 'checks' | 'foreignKeys'> {
  const referencedColumnNames = ['organizationId', 'id'];
  return {
    checks: [{ name: `${table}_place_check`, expression: 'team_id is null or site_id is not null' }],
    foreignKeys: [
      {
        name: `${table}_organization_fk`,
        target: 'organization',
        columnNames: ['organizationId'],
        referencedColumnNames: ['id'],
        onDelete: 'CASCADE',
      },
      { name: `${table}_site_fk`, target: 'site', columnNames: ['organizationId', 'siteId'], referencedColumnNames },
      { name: `${table}_team_fk`, target: 'team', columnNames: ['organizationId', 'teamId'], referencedColumnNames },
    ],
  };
}
