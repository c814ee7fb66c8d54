import { describe, expect, it } from 'vitest';
import { BRANCHES } from '../../../../src/sheet/kpis/branches';
import {
  nextTile,
  TILE_COLUMNS,
  TILE_PLACES,
  type Direction,
} from '../../../../src/taskpane/pictures/parts/tile-places';

const tile = (branch: string) => {
  const found = TILE_PLACES.find((each) => each.branch === branch);
  if (!found) throw new Error(`no ${branch}`);
  return found;
};

describe('the tiles of the branches', () => {
  it('are the 47, each in a place of its own', () => {
    expect(TILE_PLACES.map(({ branch }) => branch).sort()).toEqual([...BRANCHES].sort());
    expect(new Set(TILE_PLACES.map(({ row, column }) => `${String(row)} ${String(column)}`)).size).toBe(47);
    expect(Math.max(...TILE_PLACES.map(({ column }) => column))).toBe(TILE_COLUMNS - 1);
  });

  it.each<[string, Direction, string]>([
    ['北海道', 'down', '青森'],
    ['東京', 'right', '千葉'],
    ['東京', 'left', '静岡'],
    ['東京', 'up', '埼玉'],
    ['鹿児島', 'up', '熊本'],
    ['香川', 'left', '愛媛'],
    ['北海道', 'up', '北海道'],
    ['千葉', 'right', '千葉'],
  ])('from %s %s is %s', (from, direction, to) => {
    expect(nextTile(tile(from), direction).branch).toBe(to);
  });

  it('are all reached by arrows from the first', () => {
    const [first] = TILE_PLACES;
    const reached = new Set(first ? [first] : []);
    for (const each of reached) {
      for (const direction of ['up', 'down', 'left', 'right'] as const)
        reached.add(nextTile(each, direction));
    }
    expect(reached.size).toBe(47);
  });
});
