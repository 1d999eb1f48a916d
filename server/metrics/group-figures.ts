import type { CivilDate } from '../domain/time/instant.js';
import { VISIT_UNITS } from '../domain/work-day/work-day.js';
import type { Places } from '../practice/places.query.js';
import { addSums, NO_PEOPLE, NO_SUMS, type FactSums, type PeopleCounts } from './catalogue/fact-sums.js';
import type { Metric, UnknownReason } from './catalogue/metric.js';
import { nodeKey, type GroupNode } from './group-nodes.js';
import { publishedGroups, type GroupTree } from '../domain/privacy/published-groups.js';
import type { SumsRow } from './sums.query.js';
import type { UnattendedVisitsRow } from './unattended-visits.query.js';

/** What may be shown of some groups over some weeks: the sums of published (group, week) cells, and what was left out. */
export interface GroupFigure {
  readonly sums: FactSums;
  /** People in the smallest published week. */
  readonly contributors: number;
  readonly publishedWeeks: number;
  readonly withheldWeeks: number;
}

/** What the figures are made of: each team's weeks, the viewer's own part of them, and visits nobody attended. */
export interface WeeklySums {
  readonly everybody: readonly SumsRow[];
  readonly own: readonly SumsRow[];
  readonly unattended: readonly UnattendedVisitsRow[];
}

interface WeekOfGroup {
  readonly sums: FactSums;
  readonly people: PeopleCounts;
  /** Without the viewer, who can take her own part out of any figure: what is left must be a group as well. */
  readonly others: PeopleCounts;
}

/**
 * Weekly sums of the whole organization, behind the gate: the ways out are `figure` and `whyUnknown`. A group must pass
 * at each of the minimum sizes; what passes a second, larger one is a part of what passes the first, so that no two
 * answers differ by fewer people than the first demands.
 */
export class GroupFigures {
  private readonly weeks = new Map<CivilDate, ReadonlyMap<string, WeekOfGroup>>();
  private readonly published = new Map<string, ReadonlySet<string>>();
  private readonly tree: GroupTree;

  constructor(
    places: Places,
    private readonly minimumGroupSizes: readonly number[],
    { everybody, own, unattended }: WeeklySums,
  ) {
    this.tree = treeOf(places);
    const weeks = new Set([...everybody.map((row) => row.from), ...unattended.map((row) => row.week)]);
    for (const week of weeks) {
      const leaves = new Map<string, WeekOfGroup>();
      for (const row of everybody.filter((each) => each.from === week)) {
        const self = own.find((each) => each.from === week && each.groupId === row.groupId);
        const others = combine(row.people, self?.people ?? NO_PEOPLE, (all, one) => all - one);
        if (isTooFewOfNoTeam(row, others, places, minimumGroupSizes)) continue;
        leaves.set(`TEAM:${row.groupId}`, { sums: row.sums, people: row.people, others });
      }
      const visits = new Map(
        unattended.filter((row) => row.week === week).map((row) => [`SITE:${row.siteId}`, row.visits]),
      );
      const groups = new Map<string, WeekOfGroup>();
      addUp(this.tree, leaves, visits, groups);
      this.weeks.set(week, groups);
    }
  }

  /** The figure of one metric for groups that share no people, over some weeks. */
  figure(metric: Metric, nodes: readonly GroupNode[], weeks: readonly CivilDate[]): GroupFigure {
    const keys = nodes.map(nodeKey);
    const shown = { sums: NO_SUMS, contributors: [] as number[], withheldWeeks: 0 };
    for (const week of weeks) {
      const groups = keys.map((key) => ({ key, group: this.weeks.get(week)?.get(key) }));
      const some = groups.filter(({ group }) => (group?.people[metric.contributors] ?? 0) > 0);
      const allowed = some.filter(({ key }) => this.publishedIn(week, metric).has(key));
      if (allowed.length < some.length) shown.withheldWeeks += 1;
      if (allowed.length === 0) continue;
      for (const { group } of allowed) shown.sums = addSums(shown.sums, group?.sums ?? NO_SUMS);
      shown.contributors.push(allowed.reduce((sum, { group }) => sum + (group?.people[metric.contributors] ?? 0), 0));
    }
    return {
      sums: shown.sums,
      contributors: shown.contributors.length === 0 ? 0 : Math.min(...shown.contributors),
      publishedWeeks: shown.contributors.length,
      withheldWeeks: shown.withheldWeeks,
    };
  }

  /**
   * Why the figure of groups is unknown that nobody contributed to. What sources there are is nobody's secret; that a few
   * people's logs were too thin, or that they attended nobody, is theirs.
   */
  whyUnknown(metric: Metric, nodes: readonly GroupNode[], weeks: readonly CivilDate[]): UnknownReason {
    const groups = weeks.flatMap((week) => nodes.flatMap((node) => this.weeks.get(week)?.get(nodeKey(node)) ?? []));
    const empty = groups.filter((group) => group.people[metric.contributors] === 0);
    const evaluation = metric.evaluate(empty.reduce((sums, group) => addSums(sums, group.sums), NO_SUMS));
    const reason = 'unknown' in evaluation ? evaluation.unknown : 'NO_WORK_DAYS';
    const isOfSources = reason === 'NO_WORK_DAYS' || reason === 'NO_SOURCE';
    const least = Math.min(...this.minimumGroupSizes);
    const tellsOfFew = empty.some(({ others }) => others.all > 0 && others.all < least);
    return !isOfSources && tellsOfFew ? 'GROUP_TOO_SMALL' : reason;
  }

  /** Published groups of a week by a metric's own denominator, and by everybody else the figure tells of. */
  private publishedIn(week: CivilDate, metric: Metric): ReadonlySet<string> {
    const name = [week, metric.contributors, ...(metric.alsoTellsOf ?? [])].join('|');
    const known = this.published.get(name);
    if (known !== undefined) return known;
    const [first = new Set<string>(), ...others] = this.minimumGroupSizes.map((size) =>
      this.publishedAt(size, week, metric),
    );
    const result = new Set([...first].filter((key) => others.every((other) => other.has(key))));
    this.published.set(name, result);
    return result;
  }

  private publishedAt(minimum: number, week: CivilDate, metric: Metric): Set<string> {
    const count = (of: keyof PeopleCounts) => (key: string) => this.weeks.get(week)?.get(key)?.others[of] ?? 0;
    const published = publishedGroups(this.tree, count(metric.contributors), minimum);
    for (const name of metric.alsoTellsOf ?? []) {
      const others = count(name);
      const groups = publishedGroups(this.tree, others, minimum);
      for (const key of published) if (others(key) > 0 && !groups.has(key)) published.delete(key);
    }
    return published;
  }
}

/**
 * One or two people in no team would hide a whole team beside them, or be told by what the teams leave of their site. They
 * are left out of group figures instead, on every level, so that nothing can tell of them.
 */
function isTooFewOfNoTeam(
  row: SumsRow,
  others: PeopleCounts,
  places: Places,
  minimumGroupSizes: readonly number[],
): boolean {
  const isOfNoTeam = places.sites.some((site) => site.id === row.groupId);
  return isOfNoTeam && others.all < Math.min(...minimumGroupSizes);
}

/** organization → sites → teams, with one leaf more per site for people in no team. */
function treeOf(places: Places): GroupTree {
  const sites = places.sites.map((site) => {
    const teams = [site.id, ...places.teams.filter((team) => team.siteId === site.id).map((team) => team.id)];
    return { key: `SITE:${site.id}`, children: teams.map((id) => ({ key: `TEAM:${id}`, children: [] })) };
  });
  return { key: 'ORGANIZATION', children: sites };
}

function addUp(
  tree: GroupTree,
  leaves: ReadonlyMap<string, WeekOfGroup>,
  visits: ReadonlyMap<string, number>,
  into: Map<string, WeekOfGroup>,
): WeekOfGroup {
  const parts = tree.children.map((child) => addUp(child, leaves, visits, into));
  const own = leaves.get(tree.key) ?? { sums: NO_SUMS, people: NO_PEOPLE, others: NO_PEOPLE };
  const unattended = (visits.get(tree.key) ?? 0) * VISIT_UNITS;
  const group = parts.reduce(
    (one, other) => ({
      sums: addSums(one.sums, other.sums),
      people: combine(one.people, other.people, add),
      others: combine(one.others, other.others, add),
    }),
    { ...own, sums: { ...own.sums, visitUnits: own.sums.visitUnits + unattended } },
  );
  const whole = tree.key.startsWith('SITE:') ? withNamelessVisits(group) : group;
  into.set(tree.key, whole);
  return whole;
}

/** A site knows its visits even where none of them names anybody, which its teams do not. */
function withNamelessVisits({ sums, people, others }: WeekOfGroup): WeekOfGroup {
  return {
    sums: { ...sums, visitDays: sums.siteVisitDays, visitWorkedSeconds: sums.siteVisitWorkedSeconds },
    people: { ...people, visit: people.siteVisit },
    others: { ...others, visit: others.siteVisit },
  };
}

/** Count by count. Groups share no people in a week, so their sizes may be added. */
function combine(one: PeopleCounts, other: PeopleCounts, by: (a: number, b: number) => number): PeopleCounts {
  const names = Object.keys(NO_PEOPLE) as (keyof PeopleCounts)[];
  return Object.fromEntries(names.map((name) => [name, by(one[name], other[name])])) as unknown as PeopleCounts;
}

const add = (one: number, other: number): number => one + other;
