import type { MigrationInterface, QueryRunner } from 'typeorm';

/** What weekly reviews leave behind: marks, notes and follow-ups of a week; and dated annotations of the charts. */
export class WeeklyReviews1795760000091 implements MigrationInterface {
  name = 'WeeklyReviews1795760000091';

  async up(runner: QueryRunner): Promise<void> {
    // In all four: no team is the whole site, no site is the whole organization; what is withdrawn stays, unseen.
    await runner.query(`
      create table annotation (
        organization_id uuid not null,
        id uuid not null,
        site_id uuid,
        team_id uuid,
        day date not null,
        icon text not null,
        words text not null,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint annotation_pk primary key (organization_id, id),
        constraint annotation_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
        constraint annotation_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
        constraint annotation_team_fk foreign key (organization_id, team_id) references team (organization_id, id),
        constraint annotation_place_check check (team_id is null or site_id is not null),
        constraint annotation_icon_check check (icon in ('STAFFING','SYSTEM','ILLNESS','CLOSURE','CHANGE','OTHER'))
      )`);
    await runner.query('create index annotation_day_index on annotation (organization_id, day)');
    await runner.query(`
      create table review_mark (
        organization_id uuid not null,
        id uuid not null,
        site_id uuid,
        team_id uuid,
        week_starting date not null,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint review_mark_pk primary key (organization_id, id),
        constraint review_mark_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
        constraint review_mark_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
        constraint review_mark_team_fk foreign key (organization_id, team_id) references team (organization_id, id),
        constraint review_mark_place_check check (team_id is null or site_id is not null)
      )`);
    await runner.query(`
      create unique index review_mark_unique on review_mark (organization_id, week_starting, site_id, team_id)
        nulls not distinct where withdrawn_at is null`);
    await runner.query(`
      create table review_note (
        organization_id uuid not null,
        id uuid not null,
        site_id uuid,
        team_id uuid,
        week_starting date not null,
        words text not null,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null,
        withdrawn_at timestamptz,
        constraint review_note_pk primary key (organization_id, id),
        constraint review_note_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
        constraint review_note_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
        constraint review_note_team_fk foreign key (organization_id, team_id) references team (organization_id, id),
        constraint review_note_place_check check (team_id is null or site_id is not null)
      )`);
    await runner.query('create index review_note_week_index on review_note (organization_id, week_starting)');
    await runner.query(`
      create table follow_up (
        organization_id uuid not null,
        id uuid not null,
        site_id uuid,
        team_id uuid,
        week_starting date not null,
        words text not null,
        owner_id uuid not null,
        owner_name text not null,
        due_on date not null,
        written_by uuid not null,
        written_by_name text not null,
        written_at timestamptz not null,
        withdrawn_at timestamptz,
        done_in_week date,
        done_by_name text,
        done_at timestamptz,
        constraint follow_up_pk primary key (organization_id, id),
        constraint follow_up_organization_fk foreign key (organization_id) references organization (id) on delete cascade,
        constraint follow_up_site_fk foreign key (organization_id, site_id) references site (organization_id, id),
        constraint follow_up_team_fk foreign key (organization_id, team_id) references team (organization_id, id),
        constraint follow_up_place_check check (team_id is null or site_id is not null),
        constraint follow_up_done_check check (done_in_week >= week_starting),
        constraint follow_up_done_by_check
          check ((done_in_week is null) = (done_at is null) and (done_at is null) = (done_by_name is null))
      )`);
    await runner.query('create index follow_up_week_index on follow_up (organization_id, week_starting)');
  }

  async down(runner: QueryRunner): Promise<void> {
    for (const table of ['follow_up', 'review_note', 'review_mark', 'annotation']) {
      await runner.query(`drop table ${table}`);
    }
  }
}
