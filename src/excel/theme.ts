import type { HostTheme } from './pane-host';
import { onVisibilityChange } from './visibility';

/** What tells of the theme: Office where it knows, the browser otherwise. */
interface ThemeSigns {
  readonly office: Pick<Office.OfficeTheme, 'bodyBackgroundColor'> | undefined;
  readonly matches: (query: string) => boolean;
}

const CONTRAST = '(forced-colors: active)';
const DARK = '(prefers-color-scheme: dark)';

/** Brightness as the eye weighs it, 0 to 255; null for what is no #RRGGBB. */
function brightness(color: string): number | null {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color);
  if (!match) return null;
  const [red = 0, green = 0, blue = 0] = match.slice(1).map((part) => parseInt(part, 16));
  return (299 * red + 587 * green + 114 * blue) / 1000;
}

/** Excel on the web does not tell its theme (OfficeDev/office-js#6134). */
export function themeBy({ office, matches }: ThemeSigns): HostTheme {
  if (matches(CONTRAST)) return 'contrast';
  const body = office ? brightness(office.bodyBackgroundColor) : null;
  const isDark = body === null ? matches(DARK) : body < 128;
  return isDark ? 'dark' : 'light';
}

export function currentTheme(): HostTheme {
  const { officeTheme } = Office.context as { officeTheme?: Office.OfficeTheme };
  return themeBy({ office: officeTheme, matches: (query) => globalThis.matchMedia(query).matches });
}

/**
 * Tells when the person changes the theme of the computer, or of Office: of that Excel does not tell, so it is looked at
 * again whenever the person comes back to the pane. The answer ends it.
 */
export function onThemeChange(listener: (theme: HostTheme) => void): () => void {
  let last = currentTheme();
  const look = (): void => {
    const theme = currentTheme();
    if (theme === last) return;
    last = theme;
    listener(theme);
  };
  const queries = [CONTRAST, DARK].map((query) => globalThis.matchMedia(query));
  for (const query of queries) query.addEventListener('change', look);
  globalThis.addEventListener('focus', look);
  const endVisibility = onVisibilityChange(look);
  return () => {
    endVisibility();
    globalThis.removeEventListener('focus', look);
    for (const query of queries) query.removeEventListener('change', look);
  };
}
