import type { Color } from '../cell-style';

// Excel lightens and darkens in Windows' whole numbers for hue, lightness and saturation, each from 0 to 240.
const SCALE = 240;
const SIXTH = SCALE / 6;
const THIRD = SCALE / 3;

/** a · b ÷ c, rounded half up. */
function scaled(a: number, b: number, c: number): number {
  return Math.floor((a * b + c / 2) / c);
}

function hueOf(red: number, green: number, blue: number, high: number, spread: number): number {
  const [fromRed = 0, fromGreen = 0, fromBlue = 0] = [red, green, blue].map((channel) =>
    scaled(high - channel, SIXTH, spread),
  );
  if (red === high) return fromBlue - fromGreen;
  return green === high ? THIRD + fromRed - fromBlue : 2 * THIRD + fromGreen - fromRed;
}

/** One channel, between `low` and `high`, at a distance of `hue` from where it is highest. */
function channelAt(low: number, high: number, hue: number): number {
  const place = (hue + SCALE) % SCALE;
  if (place < SIXTH) return low + scaled(high - low, place, SIXTH);
  if (place < SCALE / 2) return high;
  return place < 2 * THIRD ? low + scaled(high - low, 2 * THIRD - place, SIXTH) : low;
}

/** Lightens (tint above 0, up to 1) or darkens (below 0, down to −1) a colour, as Excel's palette of theme colours does. */
export function tinted(color: Color, tint: number): Color {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => parseInt(color.slice(at, at + 2), 16));
  const top = Math.max(red, green, blue);
  const spread = top - Math.min(red, green, blue);
  const sum = 2 * top - spread;
  const lightness = scaled(sum, SCALE, 510);
  const saturation = spread === 0 ? 0 : scaled(spread, SCALE, lightness <= SCALE / 2 ? sum : 510 - sum);
  const hue = spread === 0 ? 0 : hueOf(red, green, blue, top, spread);

  const share = 1 - Math.min(1, Math.abs(tint));
  const kept = Math.floor(lightness * share);
  const target = tint < 0 ? kept : kept + SCALE - Math.floor(SCALE * share);
  const high =
    target <= SCALE / 2
      ? scaled(target, SCALE + saturation, SCALE)
      : target + saturation - scaled(target, saturation, SCALE);
  const low = 2 * target - high;
  const channels = [hue + THIRD, hue, hue - THIRD].map((place) => {
    const value = saturation === 0 ? target : channelAt(low, high, place);
    return scaled(value, 255, SCALE).toString(16).padStart(2, '0');
  });
  return `#${channels.join('').toUpperCase()}`;
}
