import type { Language } from '../../src/engine/language';
import type { OpenWorkbench } from '../workbench-page';

/** How the workbench looks on somebody's screen. */
export interface Look {
  readonly language: Language;
  readonly theme: 'light' | 'dark';
  /** Of the window, in the screen's pixels. */
  readonly width: number;
  readonly height: number;
  readonly paneWidth: number;
  /** What the browser enlarges the page by. */
  readonly zoom: 1 | 2;
}

const WINDOWS = {
  '1100': { width: 1100, height: 860, paneWidth: 420, zoom: 1 },
  '320': { width: 1000, height: 860, paneWidth: 320, zoom: 1 },
  '200': { width: 1600, height: 1200, paneWidth: 380, zoom: 2 },
} as const;

/** By the pixels of the window or the pane, or by the enlargement. */
export const LOOKS: Readonly<Record<string, Look>> = Object.fromEntries(
  (['ja', 'en'] as const).flatMap((language) =>
    (['light', 'dark'] as const).flatMap((theme) =>
      Object.entries(WINDOWS).map(([name, window]): [string, Look] => [
        `${language}-${theme}-${name}`,
        { language, theme, ...window },
      ]),
    ),
  ),
);

/** What a person does by mouse and keyboard; done when they see what they wanted. */
export interface Step {
  /** Of its picture. */
  readonly name: string;
  readonly take: (open: OpenWorkbench, language: Language) => Promise<void>;
}

export interface Day {
  readonly name: string;
  /** The file of assets/samples that is open in the morning. */
  readonly sample: string;
  readonly steps: readonly Step[];
}
