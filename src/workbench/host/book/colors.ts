/** The colours that Excel's API knows by name. */
const NAMED: Readonly<Record<string, string>> = {
  black: '#000000',
  blue: '#0000FF',
  gray: '#808080',
  green: '#008000',
  orange: '#FFA500',
  purple: '#800080',
  red: '#FF0000',
  white: '#FFFFFF',
  yellow: '#FFFF00',
};

/** #RRGGBB in capitals, of any notation that Excel or Univer uses; null where it is none. */
export function hexColor(color: string): string | null {
  const text = color.trim().toLowerCase();
  const long = /^#?([0-9a-f]{6})$/.exec(text);
  if (long) return `#${(long[1] ?? '').toUpperCase()}`;
  const short = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/.exec(text);
  if (short)
    return hexColor(
      short
        .slice(1)
        .map((digit) => digit + digit)
        .join(''),
    );
  const rgb = /^rgba?\((\d+), ?(\d+), ?(\d+)(?:,[^)]*)?\)$/.exec(text);
  if (rgb)
    return hexColor(
      rgb
        .slice(1, 4)
        .map((part) => Number(part).toString(16).padStart(2, '0'))
        .join(''),
    );
  return NAMED[text] ?? null;
}
