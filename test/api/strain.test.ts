import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addDays } from '../../server/domain/time/civil-date.js';
import { idOf, workDay, writePractice, writeWorkDays } from '../metrics/practice-on-paper.js';
import { PaperServer } from './paper-server.js';

const STRAIN = `query ($day: Date!) { myStrain(day: $day) {
  ... on WorkStrain { index shifts availableWeight parts { component gap scales { measure value } } safetyFlags { kind workday } }
  ... on InputProblem { code } } }`;
const MONDAYS = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];

interface Strain {
  readonly shifts: number;
  readonly parts: readonly {
    readonly component: string;
    readonly gap: string | null;
    readonly scales: readonly { readonly measure: string; readonly value: number | null }[];
  }[];
  readonly safetyFlags: readonly { readonly kind: string; readonly workday: string }[];
}

describe('the work strain signal', () => {
  let server: PaperServer;
  let ann: string;

  beforeAll(async () => {
    server = await PaperServer.open();
    await writePractice(server.database.pool, {
      North: { zone: 'America/Chicago', teams: { Blue: ['Ann', 'Bea'] } },
    });
    const days = MONDAYS.flatMap((monday) => [0, 1, 2, 3, 4].map((index) => addDays(monday, index)));
    const of = (name: string, hours: number, outside: number) =>
      days.map((workday) =>
        workDay({
          staffMemberId: idOf(name),
          workday,
          siteId: idOf('North'),
          teamId: idOf('Blue'),
          workedSeconds: hours * 3600,
          outsideScheduleSeconds: outside * 60,
        }),
      );
    await writeWorkDays(server.database.pool, [...of('Ann', 9, 14), ...of('Bea', 12, 60)]);
    await server.database.pool.query(
      `insert into boundary_violation (organization_id, staff_member_id, kind, workday, ordinal, week_starting, site_id,
         team_id, family, severity, basis, rule, clause, policy_id, limit_value, actual_value, unit, evidence)
       select organization_id, id, 'REST_SHORT', '2026-11-10', 0, '2026-11-09', $1, $2, 'REST', severity, 'WELLBEING', 'rule',
         'clause', 'WELLBEING-DEFAULT', 39600, 25200, 'SECONDS', '[]'
       from staff_member cross join (values ('CRITICAL')) as found (severity)`,
      [idOf('North'), idOf('Blue')],
    );
    ann = await server.cookieOf('Ann', { roles: ['STAFF_MEMBER'], staffMemberId: idOf('Ann') });
  });
  afterAll(() => server.close());

  const ask = async (cookie: string) =>
    (await server.ask(STRAIN, { day: '2026-11-11' }, cookie)).data?.['myStrain'] as Strain;
  const valueOf = (strain: Strain, measure: string) =>
    strain.parts.flatMap(({ scales }) => scales).find((scale) => scale.measure === measure)?.value;

  it('is read from her own record, and nobody else’s', async () => {
    const strain = await ask(ann);
    // Five days of 9 h are 45 h a week; Bea’s 60 h are not in it. 14 min outside 8 scheduled hours.
    expect(valueOf(strain, 'weeklyHours')).toBe(45);
    expect(valueOf(strain, 'contractRatio')).toBe(45 / 40);
    expect(valueOf(strain, 'workOutsideSchedule')).toBeCloseTo(14, 9);
    expect(valueOf(strain, 'longestRun')).toBe(5);
  });

  it('says what of it is missing', async () => {
    const { parts } = await ask(ann);
    expect(parts.filter(({ gap }) => gap !== null).map(({ component, gap }) => `${component} ${gap}`)).toEqual([
      'STAFFING_FILL NO_SESSIONS',
      'PATIENT_LOAD NO_GROUP_BASELINE',
      // The work days of this paper have no clock spans behind them, hence no shifts.
      'LONG_SHIFTS NO_WORK_DAYS',
      'SWITCHING NO_BASELINE',
    ]);
  });

  it('has her own critical limits beside it', async () => {
    expect((await ask(ann)).safetyFlags).toEqual([{ kind: 'REST_SHORT', workday: '2026-11-10' }]);
  });

  it('is nobody’s but a staff member’s: managers and HR have none to ask for', async () => {
    const max = await server.cookieOf('Max', { roles: ['MANAGER', 'HR'], managedTeamIds: [idOf('Blue')] });
    expect(await ask(max)).toEqual({ code: 'NOT_STAFF' });
  });

  it('is her own alone for somebody of HR who is on the staff as well', async () => {
    const bea = await server.cookieOf('Bea', { roles: ['STAFF_MEMBER', 'HR'], staffMemberId: idOf('Bea') });
    expect(valueOf(await ask(bea), 'weeklyHours')).toBe(60);
  });
});
