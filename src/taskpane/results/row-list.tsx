import {
  createContext,
  useContext,
  useEffect,
  useRef,
  useState,
  type KeyboardEvent,
  type ReactNode,
} from 'react';

const ActiveRow = createContext<string | null>(null);

/** The row that the tab key comes to; arrow keys go on from there. */
export function useActiveRow(): string | null {
  return useContext(ActiveRow);
}

const ROW = '[data-row]';

function rowsIn(list: HTMLElement): HTMLElement[] {
  return [...list.querySelectorAll<HTMLElement>(ROW)];
}

function wanted(key: string, at: number, count: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return Math.min(at + 1, count - 1);
    case 'ArrowUp':
      return Math.max(at - 1, 0);
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

interface RowListProps {
  /** The rows that can be seen, in their order. */
  readonly ids: readonly string[];
  readonly label: string;
  /** The row that is brought into sight at first, and takes the focus where nothing has it. */
  readonly begin?: string | null;
  readonly className?: string;
  readonly children: ReactNode;
}

/** Rows that the arrow keys walk through: one stop for the tab key, however many they are. */
export function RowList({ ids, label, begin = null, className, children }: RowListProps) {
  // what is chosen later is in sight
  const [first] = useState(begin);
  const [last, setLast] = useState(first);
  const list = useRef<HTMLDivElement>(null);
  const active = last !== null && ids.includes(last) ? last : (ids[0] ?? null);

  useEffect(() => {
    const row = list.current && rowsIn(list.current).find(({ dataset }) => dataset.row === first);
    if (document.activeElement === document.body) row?.focus();
    else row?.scrollIntoView({ block: 'nearest' });
  }, [first]);

  function walk(event: KeyboardEvent<HTMLElement>): void {
    const row = event.target instanceof Element ? event.target.closest<HTMLElement>(ROW) : null;
    if (!row) return;
    const rows = rowsIn(event.currentTarget);
    const to = wanted(event.key, rows.indexOf(row), rows.length);
    if (to === null) return;
    event.preventDefault();
    rows[to]?.focus();
  }

  return (
    <ActiveRow value={active}>
      <div
        ref={list}
        role="group"
        aria-label={label}
        className={className}
        onKeyDown={walk}
        onFocus={({ target }) => setLast((before) => target.closest<HTMLElement>(ROW)?.dataset.row ?? before)}
      >
        {children}
      </div>
    </ActiveRow>
  );
}
