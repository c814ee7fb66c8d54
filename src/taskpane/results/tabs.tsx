import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';
import type { View } from '../state';
import { usePane } from '../pane-context';

const VIEWS: readonly View[] = ['findings', 'statement', 'relations', 'reading'];

const useStyles = makeStyles({
  tabs: {
    display: 'flex',
    flexShrink: 0,
    paddingInline: tokens.spacingHorizontalXS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  tab: {
    position: 'relative',
    padding: `${tokens.spacingVerticalSNudge} ${tokens.spacingHorizontalS}`,
    border: 'none',
    borderRadius: tokens.borderRadiusMedium,
    background: 'none',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover::after': { backgroundColor: tokens.colorNeutralStroke1Hover },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
    '::after': {
      content: '""',
      position: 'absolute',
      insetInline: tokens.spacingHorizontalS,
      bottom: 0,
      height: tokens.strokeWidthThick,
      borderRadius: tokens.borderRadiusCircular,
    },
  },
  chosen: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    '::after': {
      backgroundColor: tokens.colorCompoundBrandStroke,
      '@media (forced-colors: active)': { backgroundColor: 'Highlight' },
    },
    ':hover::after': { backgroundColor: tokens.colorCompoundBrandStroke },
  },
});

function wanted(key: string, at: number): View | undefined {
  switch (key) {
    case 'ArrowRight':
      return VIEWS[(at + 1) % VIEWS.length];
    case 'ArrowLeft':
      return VIEWS.at(at - 1);
    case 'Home':
      return VIEWS[0];
    case 'End':
      return VIEWS.at(-1);
    default:
      return undefined;
  }
}

/** The id of a view's tab, given that of the panel. */
export function tabId(panelId: string, view: View): string {
  return `${panelId}-${view}`;
}

/** The views of a result. Our own: Fluent's tabs weigh more than all the views, and put hidden stops for the tab key beside them. */
export function Tabs({ panelId }: { readonly panelId: string }) {
  const styles = useStyles();
  const { session, state, words } = usePane();

  function turn(event: KeyboardEvent<HTMLElement>): void {
    const view = wanted(event.key, VIEWS.indexOf(state.view));
    if (!view) return;
    event.preventDefault();
    session.show(view);
    document.getElementById(tabId(panelId, view))?.focus();
  }

  return (
    <div role="tablist" aria-label={words.views} className={styles.tabs} onKeyDown={turn}>
      {VIEWS.map((view) => {
        const chosen = view === state.view;
        return (
          <button
            key={view}
            type="button"
            role="tab"
            id={tabId(panelId, view)}
            aria-selected={chosen}
            aria-controls={panelId}
            tabIndex={chosen ? 0 : -1}
            className={mergeClasses(styles.tab, chosen && styles.chosen)}
            onClick={() => session.show(view)}
          >
            {words.view[view]}
          </button>
        );
      })}
    </div>
  );
}
