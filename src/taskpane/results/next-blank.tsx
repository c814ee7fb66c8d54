import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { placeOf, type Cell } from '../../engine/cell';
import { useDetailStyles } from './detail-styles';
import { useTexts } from './texts';

/** Goes through the cells that are to be filled in, one at a time and round again. */
export function NextBlank({ cells }: { readonly cells: readonly Cell[] }) {
  const styles = useDetailStyles();
  const { session, texts } = useTexts();
  // what was still blank then: several may be filled before the next press
  const [last, setLast] = useState<{ readonly cells: readonly Cell[]; readonly at: number } | null>(null);

  function next(): void {
    const blank = new Set(cells.map(placeOf));
    const later = last?.cells.slice(last.at + 1).find((cell) => blank.has(placeOf(cell)));
    const cell = later ?? cells[0];
    if (!cell) return;
    setLast({ cells, at: cells.findIndex((each) => placeOf(each) === placeOf(cell)) });
    void session.goTo(cell);
  }

  return (
    <div className={styles.actions}>
      <Button size="small" onClick={next}>
        {texts.nextBlank}
      </Button>
    </div>
  );
}
