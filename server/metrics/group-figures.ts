import type { CivilDate } from '../domain/time/instant.js';
import { VISIT_UNITS } from '../domain/work-day/work-day.js';
import type { Places } from '../practice/places.query.js';
import { addSums, NO_PEOPLE, NO_SUMS, type FactSums, type PeopleCounts } from './catalogue/fact-sums.js';
import type { Metric } from './catalogue/metric.js';
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

interface WeekOfGroup {
  readonly sums: FactSums;
  readonly people: PeopleCounts;
}

/**
 * Weekly sums of the whole organization, behind the gate: the only way out is `figure`. A group must pass at each of the
 * minimum sizes; what passes a second, larger one is a part of what passes the first, so that no two answers differ by
 * fewer people than the first demands.
 */
export class GroupFigures {
  private readonly weeks = new Map<CivilDate, ReadonlyMap<string, WeekOfGroup>>();
  private readonly published = new Map<string, ReadonlySet<string>>();
  private readonly tree: GroupTree;

  constructor(
    places: Places,
    private readonly minimumGroupSizes: readonly number[],
    rows: readonly SumsRow[],
    unattended: readonly UnattendedVisitsRow[],
  ) {
    this.tree = treeOf(places);
    const weeks = new Set([...rows.map((row) => row.from), ...unattended.map((row) => row.week)]);
    for (const week of weeks) {
      const counted = rows.filter((row) => row.from === week && !isTooFewOfNoTeam(row, places, minimumGroupSizes));
      const leaves = new Map(counted.map((row) => [`TEAM:${row.groupId}`, row]));
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

  /** Sums of groups with nobody to hide: they say why a figure is unknown (no source, no work days), and nothing else. */
  emptySums(metric: Metric, nodes: readonly GroupNode[], weeks: readonly CivilDate[]): FactSums {
    const groups = weeks.flatMap((week) => nodes.map((node) => this.weeks.get(week)?.get(nodeKey(node))));
    const empty = groups.filter((group) => group !== undefined && group.people[metric.contributors] === 0);
    return empty.reduce((sums, group) => addSums(sums, group?.sums ?? NO_SUMS), NO_SUMS);
  }

  /**
   * Published groups of a week by a metric's own denominator. Where the metric leaves people out whom a sibling metric
   * counts, the two figures must not differ by fewer people than a group has: those people are gated the same way.
   */
  private publishedIn(week: CivilDate, metric: Metric): ReadonlySet<string> {
    const name = `${week}|${metric.contributors}|${metric.leftOut ?? ''}`;
    const known = this.published.get(name);
    if (known !== undefined) return known;
    const [first = new Set<string>(), ...others] = this.minimumGroupSizes.map((size) =>
      this.publishedAt(size, week, metric),
    );
    const result = new Set([...first].filter((key) => others.every((other) => other.has(key))));
    this.published.set(name, result);
    return result;
  }

  private publishedAt(minimum: number, week: CivilDate, metric: Metric): ReadonlySet<string> {
    const count = (of: keyof PeopleCounts) => (key: string) => this.weeks.get(week)?.get(key)?.people[of] ?? 0;
    const published = publishedGroups(this.tree, count(metric.contributors), minimum);
    if (metric.leftOut === undefined) return published;
    const leftOut = count(metric.leftOut);
    const differences = publishedGroups(this.tree, leftOut, minimum);
    return new Set([...published].filter((key) => leftOut(key) === 0 || differences.has(key)));
  }
}

/**
 * One or two people in no team would hide a whole team beside them, or be told by what the teams leave of their site. They
 * are left out of group figures instead, on every level, so that nothing can tell of them.
 */
function isTooFewOfNoTeam(row: SumsRow, places: Places, minimumGroupSizes: readonly number[]): boolean {
  const isOfNoTeam = places.sites.some((site) => site.id === row.groupId);
  return isOfNoTeam && row.people.all < Math.min(...minimumGroupSizes);
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
  const own = leaves.get(tree.key) ?? { sums: NO_SUMS, people: NO_PEOPLE };
  const unattended = (visits.get(tree.key) ?? 0) * VISIT_UNITS;
  const group = parts.reduce(
    (one, other) => ({ sums: addSums(one.sums, other.sums), people: addPeople(one.people, other.people) }),
    {
      sums: { ...own.sums, visitUnits: own.sums.visitUnits + unattended },
      people: own.people,
    },
  );
  into.set(tree.key, group);
  return group;
}

/** Groups share no people in a week, so their sizes add up. */
function addPeople(one: PeopleCounts, other: PeopleCounts): PeopleCounts {
  const names = Object.keys(NO_PEOPLE) as (keyof PeopleCounts)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as PeopleCounts;
}
