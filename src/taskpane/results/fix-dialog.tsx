import { Button, makeStyles, tokens } from '@fluentui/react-components';
import { useEffect, useId, useMemo, useRef, useState } from 'react';
import type { FindingCode } from '../../engine/findings/finding';
import { addressOf, placeOf, type Cell } from '../../engine/cell';
import type { Result } from '../session/state';
import { ChangeTable } from './change-table';
import { fixList, type OfferedChange } from './fix-list';
import { useTexts } from './texts';
import { usePaneState } from '../controls/pane-context';

const useStyles = makeStyles({
  dialog: {
    boxSizing: 'border-box',
    width: `min(640px, calc(100vw - 2 * ${tokens.spacingHorizontalM}))`,
    maxWidth: 'none',
    maxHeight: `calc(100vh - 2 * ${tokens.spacingHorizontalM})`,
    padding: 0,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow28,
    color: tokens.colorNeutralForeground1,
    '&[open]': { display: 'flex', flexDirection: 'column' },
    '&::backdrop': { backgroundColor: tokens.colorBackgroundOverlay },
  },
  head: { padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
  title: { margin: 0, fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  lead: {
    margin: `${tokens.spacingVerticalXS} 0 0`,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
  },
  list: {
    minHeight: 0,
    overflowY: 'auto',
    padding: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}`,
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}`, outlineOffset: '-2px' },
  },
  sheet: {
    display: 'flex',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
    margin: `${tokens.spacingVerticalS} 0`,
    paddingInlineStart: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    overflowWrap: 'anywhere',
  },
  box: {
    flexShrink: 0,
    width: '16px',
    height: '16px',
    margin: 0,
    accentColor: tokens.colorCompoundBrandBackground,
  },
  actions: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    padding: tokens.spacingHorizontalM,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
});

interface BoxProps {
  readonly label: string;
  /** null for some of several. */
  readonly checked: boolean | null;
  readonly onChange: (on: boolean) => void;
}

function Box({ label, checked, onChange }: BoxProps) {
  const styles = useStyles();
  const box = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (box.current) box.current.indeterminate = checked === null;
  }, [checked]);
  return (
    <input
      ref={box}
      type="checkbox"
      className={styles.box}
      aria-label={label}
      checked={checked ?? false}
      onChange={({ target }) => onChange(target.checked)}
    />
  );
}

interface SheetProps {
  readonly name: string;
  readonly offers: readonly OfferedChange[];
  readonly onChoose: (cells: readonly Cell[], on: boolean) => void;
}

function Sheet({ name, offers, onChoose }: SheetProps) {
  const styles = useStyles();
  const { texts } = useTexts();
  const byChange = new Map(offers.map((offer) => [offer.change, offer]));
  const cells = offers.map(({ change }) => change.write.cell);
  const chosen = offers.filter(({ isChosen }) => isChosen).length;
  const checked = chosen === 0 ? false : chosen === offers.length ? true : null;
  return (
    <section aria-label={name}>
      <h3 className={styles.sheet}>
        <Box label={texts.fixDialog.all(name)} checked={checked} onChange={(on) => onChoose(cells, on)} />
        {name}
      </h3>
      <ChangeTable
        caption={name}
        changes={offers.map(({ change }) => change)}
        mark={(change) => (
          <Box
            label={[addressOf(change.write.cell), change.label].filter(Boolean).join(' ')}
            checked={byChange.get(change)?.isChosen ?? false}
            onChange={(on) => onChoose([change.write.cell], on)}
          />
        )}
        note={(change) => (byChange.get(change)?.follows ? texts.fixDialog.follows : null)}
      />
    </section>
  );
}

interface FixDialogProps {
  readonly result: Result;
  /** null for all rules. */
  readonly rule: FindingCode | null;
  /** Cells that stay as they are, and are not shown. */
  readonly leftOut: readonly Cell[];
  readonly onClose: () => void;
}

/** All that is certain to be corrected, to be looked at and chosen from before it is written. */
export function FixDialog({ result, rule, leftOut, onClose }: FixDialogProps) {
  const styles = useStyles();
  const { session, messages, terms, texts } = useTexts();
  const state = usePaneState('kept');
  const dialog = useRef<HTMLDialogElement>(null);
  const titleId = useId();
  const leadId = useId();
  const [without, setWithout] = useState<readonly Cell[]>([]);
  const acknowledgements = state.kept?.acknowledgements;
  const { sheets, chosen, heldBack } = useMemo(
    () => fixList(result, acknowledgements ?? [], rule, { without, leftOut }),
    [result, acknowledgements, rule, without, leftOut],
  );

  useEffect(() => {
    dialog.current?.showModal();
  }, []);

  function choose(cells: readonly Cell[], on: boolean): void {
    const keys = new Set(cells.map(placeOf));
    const others = without.filter((cell) => !keys.has(placeOf(cell)));
    setWithout(on ? others : [...others, ...cells]);
  }

  function write(): void {
    dialog.current?.close();
    void session.fix(chosen);
  }

  return (
    <dialog
      ref={dialog}
      className={styles.dialog}
      aria-labelledby={titleId}
      aria-describedby={leadId}
      onClose={onClose}
    >
      <div className={styles.head}>
        <h2 id={titleId} className={styles.title}>
          {rule === null ? texts.fixAll : `${texts.fixAll} ${rule} ${terms.rule[rule]}`}
        </h2>
        <p id={leadId} className={styles.lead}>
          {texts.fixDialog.lead}
        </p>
        {heldBack.length > 0 && (
          <p className={styles.lead}>{texts.fixDialog.heldBack(heldBack.map(placeOf))}</p>
        )}
      </div>
      <div className={styles.list}>
        {sheets.map(({ name, offers }) => (
          <Sheet key={name} name={name} offers={offers} onChoose={choose} />
        ))}
      </div>
      <div className={styles.actions}>
        <Button size="small" appearance="primary" disabledFocusable={chosen.length === 0} onClick={write}>
          {texts.fixDialog.write(chosen.length)}
        </Button>
        <Button size="small" onClick={() => dialog.current?.close()}>
          {messages.disagree}
        </Button>
      </div>
    </dialog>
  );
}
