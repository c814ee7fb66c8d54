/** The branches as tiles, about where they lie: rows from the north, a dot for the sea. */
const ROWS = [
  '・ ・ ・ ・ ・ ・ ・ ・ ・ ・ ・ 北海道',
  '・ ・ ・ ・ ・ ・ ・ ・ ・ ・ ・ 青森',
  '・ ・ ・ ・ ・ ・ ・ ・ ・ ・ 秋田 岩手',
  '・ ・ ・ ・ ・ ・ ・ ・ ・ ・ 山形 宮城',
  '・ ・ ・ ・ ・ ・ ・ ・ 石川 富山 新潟 福島',
  '・ ・ ・ ・ ・ ・ ・ 福井 岐阜 長野 群馬 栃木',
  '・ ・ ・ 島根 鳥取 兵庫 京都 滋賀 愛知 山梨 埼玉 茨城',
  '・ ・ 山口 広島 岡山 ・ 大阪 奈良 三重 静岡 東京 千葉',
  '佐賀 福岡 大分 ・ 愛媛 香川 和歌山 ・ ・ ・ 神奈川 ・',
  '長崎 熊本 宮崎 ・ 高知 徳島 ・ ・ ・ ・ ・ ・',
  '・ 鹿児島 ・ ・ ・ ・ ・ ・ ・ ・ ・ ・',
  '沖縄 ・ ・ ・ ・ ・ ・ ・ ・ ・ ・ ・',
].map((row) => row.split(' '));

export interface TilePlace {
  readonly branch: string;
  /** Both count from 0. */
  readonly row: number;
  readonly column: number;
}

export const TILE_COLUMNS = 12;

/** From the north-west, row by row. */
export const TILE_PLACES: readonly TilePlace[] = ROWS.flatMap((branches, row) =>
  branches.flatMap((branch, column) => (branch === '・' ? [] : [{ branch, row, column }])),
);

export type Direction = 'up' | 'down' | 'left' | 'right';

const STEPS: Readonly<Record<Direction, readonly [row: number, column: number]>> = {
  up: [-1, 0],
  down: [1, 0],
  left: [0, -1],
  right: [0, 1],
};

/** The next tile in a direction: the nearest one that lies that way; the same where none does. */
export function nextTile(from: TilePlace, direction: Direction): TilePlace {
  const [down, right] = STEPS[direction];
  const far = (tile: TilePlace): readonly [along: number, aside: number] => {
    const [rows, columns] = [tile.row - from.row, tile.column - from.column];
    return [rows * down + columns * right, Math.abs(rows * right) + Math.abs(columns * down)];
  };
  const ahead = TILE_PLACES.filter((tile) => far(tile)[0] > 0);
  const weight = (tile: TilePlace): number => {
    const [along, aside] = far(tile);
    // straight on goes before aside
    return along + aside * 3;
  };
  return (
    ahead.reduce<TilePlace | null>(
      (best, tile) => (best && weight(best) <= weight(tile) ? best : tile),
      null,
    ) ?? from
  );
}
