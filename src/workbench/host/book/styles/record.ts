import type { IStyleData } from '@univerjs/core';

/** Parts of a cell's look that a style has or leaves as they are. */
export const PARTS = {
  alignment: ['ht', 'vt', 'tb', 'pd', 'tr'],
  border: ['bd'],
  font: ['ff', 'fs', 'bl', 'it', 'ul', 'st', 'cl'],
  number: ['n'],
  patterns: ['bg'],
} as const satisfies Readonly<Record<string, readonly (keyof IStyleData)[]>>;

export type StylePart = keyof typeof PARTS;

/** A style by name, as cells wear it. */
export interface StyleRecord {
  readonly name: string;
  /** By what Excel's API calls it; null for a style that somebody made. */
  readonly builtIn: string | null;
  readonly look: IStyleData;
  readonly shrink: boolean;
  readonly parts: readonly StylePart[];
  /** Excel's API asks for protection as a part; every cell of the host is locked. */
  readonly includesProtection: boolean;
}
