import { createContext, useContext, useState, type KeyboardEvent, type ReactNode } from 'react';

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
  readonly className?: string;
  readonly children: ReactNode;
}

/** Rows that the arrow keys walk through: one stop for the tab key, however many they are. */
export function RowList({ ids, label, className, children }: RowListProps) {
  const [last, setLast] = useState<string | null>(null);
  const active = last !== null && ids.includes(last) ? last : (ids[0] ?? null);

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
