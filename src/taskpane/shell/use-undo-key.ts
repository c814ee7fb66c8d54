import { useEffect } from 'react';

function isUndo({ key, ctrlKey, metaKey, shiftKey, altKey, repeat }: KeyboardEvent): boolean {
  return /^z$/i.test(key) && ctrlKey !== metaKey && !(shiftKey || altKey || repeat);
}

/** In which the key takes back what was typed; a box to tick, a choice and a switch are inputs, too. */
const TYPED_IN = 'textarea,input:not([type=checkbox],[type=radio],[type=range],[type=file],[type=button])';
/** Nothing happens behind it. */
const OPEN_DIALOG = 'dialog[open]';

/** Ctrl+Z (⌘Z) in the pane, which Excel does not get from it. */
export function useUndoKey(onUndo: () => void): void {
  useEffect(() => {
    const undo = (event: KeyboardEvent): void => {
      if (!isUndo(event) || (event.target as Element).matches(TYPED_IN)) return;
      if (document.querySelector(OPEN_DIALOG)) return;
      event.preventDefault();
      onUndo();
    };
    document.addEventListener('keydown', undo);
    return () => document.removeEventListener('keydown', undo);
  });
}
