import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { FindingCode } from '../../engine/findings/finding';
import type { Cell } from '../../engine/cell';
import type { Result } from '../session/state';
import { FixDialog } from './fix-dialog';

interface FixButtonProps {
  readonly result: Result;
  /** null for all rules. */
  readonly rule: FindingCode | null;
  /** Cells that are no matter of it. */
  readonly leftOut?: readonly Cell[];
  readonly children: string;
}

const NONE: readonly Cell[] = [];

/** Shows all that is certain to be corrected, for the person to choose from. */
export function FixButton({ result, rule, leftOut = NONE, children }: FixButtonProps) {
  const [isOpen, setIsOpen] = useState(false);
  return (
    <>
      <Button size="small" aria-haspopup="dialog" onClick={() => setIsOpen(true)}>
        {children}
      </Button>
      {isOpen && <FixDialog result={result} rule={rule} leftOut={leftOut} onClose={() => setIsOpen(false)} />}
    </>
  );
}
