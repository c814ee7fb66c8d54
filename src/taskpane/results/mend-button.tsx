import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingCode } from '../../engine/findings/finding';
import type { Cell } from '../../engine/cell';
import type { Result } from '../session/state';
import { MendingDialog } from './mending-dialog';

interface MendButtonProps {
  readonly result: Result;
  /** null for all rules. */
  readonly rule: FindingCode | null;
  /** Cells that are no matter of it. */
  readonly leftOut?: readonly Cell[];
  readonly children: string;
}

const NONE: readonly Cell[] = [];

/** Shows all that is certain to be corrected, for the person to choose from. */
export function MendButton({ result, rule, leftOut = NONE, children }: MendButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {children}
      </Button>
      {isOpen && (
        <MendingDialog result={result} rule={rule} leftOut={leftOut} onClose={() => setIsOpen(false)} />
      )}
    </>
  );
}
