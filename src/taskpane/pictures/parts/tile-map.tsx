import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { useRef, useState, type KeyboardEvent } from 'react';
import type { Verdict } from '../../../engine/kpi/verdict';
import type { PlacedStanding } from '../../../review/part-results';
import { usePartsMessages } from './messages/messages';
import { nextTile, TILE_COLUMNS, TILE_PLACES, type Direction, type TilePlace } from './tile-places';

const useStyles = makeStyles({
  map: {
    display: 'grid',
    gridTemplateColumns: `repeat(${String(TILE_COLUMNS)}, minmax(0, 34px))`,
    gap: '1px',
    justifyContent: 'center',
    margin: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXXS}`,
  },
  tile: {
    display: 'grid',
    alignContent: 'center',
    justifyItems: 'center',
    minWidth: 0,
    height: '34px',
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    font: 'inherit',
    fontSize: '10px',
    lineHeight: '12px',
    overflow: 'hidden',
    cursor: 'pointer',
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, zIndex: 1 },
  },
  met: {
    backgroundColor: tokens.colorStatusSuccessBackground1,
    color: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { backgroundColor: 'Canvas', color: 'CanvasText' },
  },
  not_met: {
    backgroundColor: tokens.colorStatusDangerBackground2,
    borderTopStyle: 'dashed',
    borderRightStyle: 'dashed',
    borderBottomStyle: 'dashed',
    borderLeftStyle: 'dashed',
    borderTopColor: tokens.colorStatusDangerBorder2,
    borderRightColor: tokens.colorStatusDangerBorder2,
    borderBottomColor: tokens.colorStatusDangerBorder2,
    borderLeftColor: tokens.colorStatusDangerBorder2,
  },
  undecidable: {},
  none: { color: tokens.colorNeutralForeground3 },
  chosen: {
    boxShadow: `inset 0 0 0 2px ${tokens.colorCompoundBrandStroke}`,
    fontWeight: tokens.fontWeightBold,
    '@media (forced-colors: active)': { outline: '2px solid Highlight' },
  },
  sign: { fontSize: '12px', lineHeight: '14px', fontWeight: tokens.fontWeightSemibold },
  legend: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalM,
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    color: tokens.colorNeutralForeground2,
  },
});

/** A verdict's sign: a tile says it without its colour. */
const SIGNS: Readonly<Record<Verdict | 'none', string>> = {
  met: '○',
  not_met: '×',
  undecidable: '・',
  none: '－',
};

const KEYS: Readonly<Record<string, Direction>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};

interface TileMapProps {
  readonly standings: ReadonlyMap<string, PlacedStanding>;
  readonly chosen: string | null;
  readonly onChoose: (branch: string) => void;
  /** What a tile is called for those who hear it. */
  readonly label: (branch: string) => string;
}

/** The 47 branches about where they lie. One stop for the Tab key; arrows move between tiles. */
export function TileMap({ standings, chosen, onChoose, label }: TileMapProps) {
  const styles = useStyles();
  const { map: texts } = usePartsMessages();
  const tiles = useRef(new Map<string, HTMLButtonElement>());
  const [focused, setFocused] = useState(chosen ?? TILE_PLACES[0]?.branch ?? '');

  function onKeyDown(event: KeyboardEvent, tile: TilePlace): void {
    const direction = KEYS[event.key];
    if (!direction) return;
    event.preventDefault();
    const { branch } = nextTile(tile, direction);
    setFocused(branch);
    tiles.current.get(branch)?.focus();
  }

  return (
    <>
      <div className={styles.map} role="group" aria-label={texts.label}>
        {TILE_PLACES.map((tile) => {
          const { branch, row, column } = tile;
          const status = standings.get(branch)?.verdict ?? 'none';
          return (
            <button
              key={branch}
              ref={(element) => {
                if (element) tiles.current.set(branch, element);
                else tiles.current.delete(branch);
              }}
              type="button"
              className={mergeClasses(styles.tile, styles[status], branch === chosen && styles.chosen)}
              style={{ gridRow: row + 1, gridColumn: column + 1 }}
              tabIndex={branch === focused ? 0 : -1}
              aria-pressed={branch === chosen}
              aria-label={label(branch)}
              data-status={status}
              onKeyDown={(event) => onKeyDown(event, tile)}
              onFocus={() => setFocused(branch)}
              onClick={() => onChoose(branch)}
            >
              <span lang="ja" aria-hidden>
                {branch.slice(0, 2)}
              </span>
              <span className={styles.sign} aria-hidden>
                {SIGNS[status]}
              </span>
            </button>
          );
        })}
      </div>
      <ul className={styles.legend}>
        {(['met', 'not_met', 'undecidable', 'none'] as const).map((status) => (
          <li key={status}>
            <span aria-hidden>{SIGNS[status]} </span>
            {texts.legend[status]}
          </li>
        ))}
      </ul>
    </>
  );
}
