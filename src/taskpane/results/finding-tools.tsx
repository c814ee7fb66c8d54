import { Button, Input, makeStyles, Select, ToggleButton, tokens } from '@fluentui/react-components';
import { ChevronDown16Regular } from '@fluentui/react-icons/svg/chevron-down';
import { ChevronUp16Regular } from '@fluentui/react-icons/svg/chevron-up';
import { ColorFill16Regular } from '@fluentui/react-icons/svg/color-fill';
import { Copy16Regular } from '@fluentui/react-icons/svg/copy';
import { Filter16Regular } from '@fluentui/react-icons/svg/filter';
import { Search16Regular } from '@fluentui/react-icons/svg/search';
import { useId, useMemo, useState, type ReactElement } from 'react';
import type { FindingCode } from '../../engine/findings/finding';
import type { Filter, Result } from '../session/state';
import { certainListed } from './certain-of';
import { copyTable } from './copy-table';
import { findingsTable } from './findings-table';
import type { Listing } from '../session/listing';
import { FixButton } from './fix-button';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  tools: {
    display: 'grid',
    gap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  line: { display: 'flex', alignItems: 'center', gap: tokens.spacingHorizontalXXS, minWidth: 0 },
  search: { flexGrow: 1, minWidth: 0, '& input': { minWidth: 0 } },
  choices: { display: 'grid', gridTemplateColumns: '1fr auto', gap: tokens.spacingHorizontalS },
  choice: { minWidth: 0 },
  label: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase100 },
  quiet: {
    flexGrow: 1,
    paddingInline: tokens.spacingHorizontalXS,
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
});

const NOTHING_FILTERED: Partial<Filter> = { rule: null, search: '' };

interface ToolProps {
  readonly label: string;
  readonly icon: ReactElement;
  readonly onClick: () => void;
}

function Tool({ label, icon, onClick }: ToolProps) {
  return (
    <Button appearance="subtle" size="small" icon={icon} aria-label={label} title={label} onClick={onClick} />
  );
}

function Choices({ rules }: { readonly rules: readonly FindingCode[] }) {
  const styles = useStyles();
  const { session, terms, texts } = useTexts();
  const state = usePaneState('filter');
  const ruleId = useId();
  const byId = useId();
  const { rule, by } = state.filter;
  return (
    <div className={styles.choices}>
      <div className={styles.choice}>
        <label htmlFor={ruleId} className={styles.label}>
          {texts.rule}
        </label>
        <Select
          id={ruleId}
          size="small"
          value={rule ?? ''}
          onChange={(_, { value }) => session.filter({ rule: rules.find((code) => code === value) ?? null })}
        >
          <option value="">{texts.allRules}</option>
          {rules.map((code) => (
            <option key={code} value={code}>
              {code} {terms.rule[code]}
            </option>
          ))}
        </Select>
      </div>
      <div className={styles.choice}>
        <label htmlFor={byId} className={styles.label}>
          {texts.by}
        </label>
        <Select
          id={byId}
          size="small"
          value={by}
          onChange={(_, { value }) => session.filter({ by: value === 'sheet' ? 'sheet' : 'severity' })}
        >
          <option value="severity">{texts.grouping.severity}</option>
          <option value="sheet">{texts.grouping.sheet}</option>
        </Select>
      </div>
    </div>
  );
}

/** Searching, filtering and walking the findings, and what is done with all of them. */
export function FindingTools({ listing, result }: { readonly listing: Listing; readonly result: Result }) {
  const styles = useStyles();
  const { session, texts } = useTexts();
  const state = usePaneState('filter', 'language', 'highlights');
  const [choosing, setChoosing] = useState(false);
  const { filter, language, highlights } = state;
  const isFiltered = filter.rule !== null || filter.search !== '';
  const certain = useMemo(() => certainListed(result, filter.rule, listing), [result, filter.rule, listing]);

  async function copy(): Promise<void> {
    const table = findingsTable(listing, language);
    const isCopied = await copyTable(table);
    session.notice(isCopied ? { kind: 'copied', rows: table.length - 1 } : { kind: 'not-copied' });
  }

  return (
    <div role="group" aria-label={texts.tools} className={styles.tools}>
      <div className={styles.line}>
        <Input
          size="small"
          type="search"
          className={styles.search}
          contentBefore={<Search16Regular />}
          placeholder={texts.search}
          aria-label={texts.search}
          value={filter.search}
          onChange={(_, { value }) => session.filter({ search: value })}
        />
        <Tool
          label={texts.previous}
          icon={<ChevronUp16Regular />}
          onClick={() => void session.step('previous')}
        />
        <Tool label={texts.next} icon={<ChevronDown16Regular />} onClick={() => void session.step('next')} />
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={<ColorFill16Regular />}
          checked={highlights !== 'none'}
          aria-label={texts.highlight}
          title={texts.highlight}
          onClick={() => void session.toggleHighlights()}
        />
        <Tool label={texts.copy} icon={<Copy16Regular />} onClick={() => void copy()} />
        <ToggleButton
          appearance="subtle"
          size="small"
          icon={<Filter16Regular />}
          checked={choosing || isFiltered}
          aria-expanded={choosing}
          aria-label={texts.filter}
          title={texts.filter}
          onClick={() => setChoosing(!choosing)}
        />
      </div>
      {choosing && <Choices rules={listing.rules} />}
      {isFiltered && (
        <div className={styles.line} role="status">
          <span className={styles.quiet}>{texts.shown(listing.shown, listing.all)}</span>
          <Button size="small" appearance="subtle" onClick={() => session.filter(NOTHING_FILTERED)}>
            {texts.showAll}
          </Button>
        </div>
      )}
      {certain.count > 0 && (
        <div className={styles.line}>
          <span className={styles.quiet}>{texts.fixable(certain.count)}</span>
          <FixButton result={result} rule={filter.rule} leftOut={certain.leftOut}>
            {texts.fixAll}
          </FixButton>
        </div>
      )}
    </div>
  );
}
