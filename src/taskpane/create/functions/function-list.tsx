import { Input, makeStyles, tokens } from '@fluentui/react-components';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useEffect, useRef } from 'react';
import type { FunctionId } from '../../../functions/table';
import { RowList } from '../../results/row-list';
import { useTexts } from '../texts';
import { CATALOGUE, FUNCTION_IDS, SUBJECTS } from './catalogue';
import { FunctionRow } from './function-row';
import { searchFunctions } from './search';

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gap: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  search: { minWidth: 0, '& input': { minWidth: 0 } },
  quiet: {
    margin: 0,
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  subject: {
    position: 'sticky',
    top: 0,
    zIndex: 1,
    margin: 0,
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalM}`,
    backgroundColor: tokens.colorNeutralBackground2,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    fontWeight: tokens.fontWeightSemibold,
  },
  rows: { margin: 0, padding: 0 },
});

interface FunctionListProps {
  readonly search: string;
  readonly onSearch: (search: string) => void;
  /** Whose details are shown. */
  readonly open: FunctionId | null;
  readonly onOpen: (id: FunctionId | null) => void;
  /** To put the one that is open into a cell. */
  readonly onInsert: () => void;
}

/** Every function by its subject, found by the words of its help. */
export function FunctionList({ search, onSearch, open, onOpen, onInsert }: FunctionListProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const labels = texts.functions;
  const list = useRef<HTMLDivElement>(null);
  const openAtFirst = useRef(open);
  const found = searchFunctions(search);
  const groups = SUBJECTS.map((subject) => ({
    subject,
    ids: found.filter((id) => CATALOGUE[id].subject === subject),
  })).filter(({ ids }) => ids.length > 0);

  // who comes back from the form goes on where they left the list
  useEffect(() => {
    const row = openAtFirst.current;
    if (row) list.current?.querySelector<HTMLElement>(`[data-row="${row}"]`)?.focus();
  }, []);

  return (
    <div ref={list}>
      <div className={styles.tools}>
        <Input
          type="search"
          className={styles.search}
          contentBefore={<Search16Regular />}
          placeholder={labels.search}
          aria-label={labels.search}
          value={search}
          onChange={(_, { value }) => onSearch(value)}
        />
        <p className={styles.quiet} role="status">
          {found.length > 0 ? labels.found(found.length, FUNCTION_IDS.length) : labels.none}
        </p>
      </div>
      <RowList ids={groups.flatMap(({ ids }) => ids)} label={texts.offer.functions}>
        {groups.map(({ subject, ids }) => (
          <section key={subject}>
            <h3 className={styles.subject}>{labels.subject[subject]}</h3>
            <ul className={styles.rows}>
              {ids.map((id) => (
                <FunctionRow
                  key={id}
                  id={id}
                  isOpen={id === open}
                  onToggle={() => onOpen(id === open ? null : id)}
                  onInsert={onInsert}
                />
              ))}
            </ul>
          </section>
        ))}
      </RowList>
    </div>
  );
}
