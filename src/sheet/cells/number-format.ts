import { getFormatInfo, isDateFormat } from 'numfmt';
import { powerOfTen, type Rational } from '../../engine/number/rational';
import { remembering } from '../../engine/remembering';

/** Excel allows no longer format: a longer one shows values as General does. */
export const LONGEST_FORMAT = 255;

/** Beyond a million millions a format's commas show no amount any more. */
const LARGEST_POWER = 12;

/** What a number format makes of a number, as far as readers ask. */
interface FormatTraits {
  readonly showsDate: boolean;
  /** It may hold tokens that only Japan's Excel knows. */
  readonly isJapanese: boolean;
  /**
   * What its thousands commas and percent signs multiply a number by: 10^−6 for `#,##0,,`. Null where nothing
   * remains to be seen.
   */
  readonly scale: Rational | null;
  /** It shows negative numbers in a colour of their own. */
  readonly colorsNegatives: boolean;
  /** It shows 0.617 as 61.7%. */
  readonly isPercent: boolean;
}

/** A second section in a colour that stands out, as in #,##0;[Red]#,##0. */
const COLORED = /^[^;]*;[^;"]*\[(?!black\])(?:[a-z]+|color ?\d+)\]/i;

const PLAIN: FormatTraits = {
  showsDate: false,
  isJapanese: false,
  scale: powerOfTen(0),
  colorsNegatives: false,
  isPercent: false,
};

/** A format that cannot be understood is taken as General, as it is shown. */
export const formatTraits = remembering((format): FormatTraits => {
  if (format === 'General' || format.length > LONGEST_FORMAT) return PLAIN;
  const { scale, isPercent } = getFormatInfo(format);
  const power = Math.round(Math.log10(scale));
  const showsDate = isDateFormat(format);
  return {
    showsDate,
    isJapanese: showsDate || /[!gr]/i.test(format),
    scale: Math.abs(power) <= LARGEST_POWER ? powerOfTen(power) : null,
    colorsNegatives: COLORED.test(format),
    isPercent,
  };
});
