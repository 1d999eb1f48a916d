import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { GroupTree } from '../../../server/domain/privacy/published-groups.js';
import { publishedGroups } from '../../../server/domain/privacy/published-groups.js';

const leaf = (key: string): GroupTree => ({ key, children: [] });
const site = (...teams: string[]): GroupTree => ({ key: 'site', children: teams.map(leaf) });

function published(tree: GroupTree, sizes: Record<string, number>, minimum = 3): string[] {
  const people = (of: GroupTree): number =>
    of.children.length === 0 ? (sizes[of.key] ?? 0) : of.children.reduce((sum, child) => sum + people(child), 0);
  const byKey = new Map<string, number>();
  const count = (of: GroupTree): void => {
    byKey.set(of.key, people(of));
    of.children.forEach(count);
  };
  count(tree);
  return [...publishedGroups(tree, (key) => byKey.get(key) ?? 0, minimum)].sort();
}

describe('published groups', () => {
  it('publishes a site and its teams when all are large enough', () => {
    expect(published(site('a', 'b'), { a: 3, b: 4 })).toEqual(['a', 'b', 'site']);
  });

  it('hides the smallest large team with the one small team, so that the rest of the site is no answer', () => {
    expect(published(site('a', 'b', 'c'), { a: 4, b: 3, c: 2 })).toEqual(['a', 'site']);
  });

  it('hides two small teams alone when together they are large enough', () => {
    expect(published(site('a', 'b', 'c'), { a: 4, b: 2, c: 2 })).toEqual(['a', 'site']);
  });

  it('hides nothing more when the small teams together are exactly enough', () => {
    expect(published(site('a', 'b', 'c'), { a: 4, b: 2, c: 1 })).toEqual(['a', 'site']);
  });

  it('hides the first by key of equally small teams, whatever their order', () => {
    expect(published(site('a', 'b', 'c'), { a: 3, b: 3, c: 2 })).toEqual(['b', 'site']);
    expect(published(site('c', 'b', 'a'), { a: 3, b: 3, c: 2 })).toEqual(['b', 'site']);
  });

  it('ignores a team to which nobody contributes', () => {
    expect(published(site('a', 'b'), { a: 5, b: 0 })).toEqual(['a', 'site']);
  });

  it('publishes nothing of a site that is too small itself', () => {
    expect(published(site('a', 'b'), { a: 1, b: 1 })).toEqual([]);
  });

  it('hides inside the next site when a whole site is too small', () => {
    const tree: GroupTree = {
      key: 'organization',
      children: [
        { key: 'north', children: [leaf('n1'), leaf('n2')] },
        { key: 'south', children: [leaf('s1')] },
      ],
    };
    // north 8 would leave 10 − 8 = 2; its teams of 4 would too; one of them hidden leaves 6.
    expect(published(tree, { n1: 4, n2: 4, s1: 2 })).toEqual(['n2', 'organization']);
  });

  it('never leaves 1 to k − 1 people in anything that sums and differences of published groups can tell', () => {
    const sizes = fc.array(fc.array(fc.integer({ min: 0, max: 7 }), { minLength: 1, maxLength: 5 }), {
      minLength: 1,
      maxLength: 4,
    });
    fc.assert(
      fc.property(sizes, fc.integer({ min: 2, max: 10 }), (sites, minimum) => {
        const tree: GroupTree = {
          key: 'organization',
          children: sites.map((teams, s) => ({ key: `${s}`, children: teams.map((_, t) => leaf(`${s}.${t}`)) })),
        };
        const team: Record<string, number> = {};
        sites.forEach((teams, s) => teams.forEach((size, t) => (team[`${s}.${t}`] = size)));
        const shown = published(tree, team, minimum);
        // The finest that published groups tell apart: people who are in exactly the same published groups.
        const cells = new Map<string, number>();
        for (const [key, size] of Object.entries(team)) {
          const groups = [key, key.split('.')[0]!, 'organization'].filter((group) => shown.includes(group));
          if (groups.length > 0) cells.set(groups.join(), (cells.get(groups.join()) ?? 0) + size);
        }
        for (const people of cells.values()) expect(people === 0 || people >= minimum).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });
});
