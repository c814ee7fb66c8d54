import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { usePane, usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  choice: {
    margin: 0,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  legend: { paddingInline: tokens.spacingHorizontalXS, fontSize: tokens.fontSizeBase200 },
  // the ring of the last box
  sheets: { display: 'grid', maxHeight: '180px', paddingBottom: '2px', overflowY: 'auto' },
  sheet: {
    display: 'flex',
    gap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalXS}`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    cursor: 'pointer',
    ':hover': { backgroundColor: tokens.colorSubtleBackgroundHover },
  },
  box: { flexShrink: 0, margin: '3px 0 0', accentColor: tokens.colorCompoundBrandBackground },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    marginTop: tokens.spacingVerticalS,
  },
});

/** The sheets of the workbook, of which some are to be checked. */
export function SheetChoice({ onDone }: { readonly onDone: () => void }) {
  const styles = useStyles();
  const { session, messages } = usePane();
  const state = usePaneState('result');
  const [names, setNames] = useState<readonly string[]>([]);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set(state.result?.scope ?? []));

  useEffect(() => {
    let isOver = false;
    void session.sheetNames().then((all) => {
      if (!isOver) setNames(all);
    });
    return () => {
      isOver = true;
    };
  }, [session]);

  const wanted = names.filter((name) => chosen.has(name));

  function choose(name: string, on: boolean): void {
    const next = new Set(chosen);
    if (on) next.add(name);
    else next.delete(name);
    setChosen(next);
  }

  function validate(): void {
    onDone();
    void session.validate(wanted);
  }

  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{messages.sheetsToCheck}</legend>
      <div className={styles.sheets}>
        {names.map((name) => (
          <label key={name} className={styles.sheet}>
            <input
              type="checkbox"
              className={styles.box}
              checked={chosen.has(name)}
              onChange={({ target }) => choose(name, target.checked)}
            />
            {name}
          </label>
        ))}
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={wanted.length === 0} onClick={validate}>
          {messages.validateChosen(wanted.length)}
        </Button>
        <Button size="small" onClick={() => setChosen(new Set(wanted.length === names.length ? [] : names))}>
          {wanted.length === names.length ? messages.chooseNone : messages.chooseAll}
        </Button>
      </div>
    </fieldset>
  );
}
