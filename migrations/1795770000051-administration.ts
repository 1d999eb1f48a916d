import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Logins are invited by a link that works once, and what administrators change is remembered. */
export class Administration1795770000051 implements MigrationInterface {
  name = 'Administration1795770000051';

  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      -- when she first had a password of her own; null: invited, and has not come yet
      alter table login add column joined_at timestamptz default now()`);
    await runner.query('update login set joined_at = created_at');
    await runner.query(`
      -- with it a password can be set, once; a new one takes the place of the old
      create table login_link (
        login_id uuid not null,
        -- stands in the link, signed with the key of the installation, so that a row alone opens nothing
        id uuid not null,
        made_by text not null,
        made_at timestamptz not null,
        expires_at timestamptz not null,
        constraint login_link_pk primary key (login_id),
        constraint login_link_login_fk foreign key (login_id) references login (id) on delete cascade
      )`);
    await runner.query(`
      create table administration_change (
        organization_id uuid not null,
        id bigint generated always as identity,
        -- what kind of thing was changed, which, and what it was called then
        subject text not null,
        subject_id uuid not null,
        subject_name text not null,
        what text not null,
        before text[] not null,
        after text[] not null,
        changed_by text not null,
        changed_at timestamptz not null default now(),
        constraint administration_change_pk primary key (organization_id, id),
        constraint administration_change_organization_fk foreign key (organization_id)
          references organization (id) on delete cascade,
        constraint administration_change_subject_check
          check (subject in ('LOGIN', 'SITE', 'TEAM', 'ACTIVITY', 'ORGANIZATION'))
      )`);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query('drop table administration_change');
    await runner.query('drop table login_link');
    await runner.query('alter table login drop column joined_at');
  }
}
