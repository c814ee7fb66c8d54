import type { Book, Locale } from '../book/book';
import { defineType } from '../wire/table';
import { objectOf } from './refs';

/** What Windows says of a language, by the names of Excel's API. */
const CULTURES: Readonly<
  Record<
    Locale,
    {
      readonly currencySymbol: string;
      readonly longDatePattern: string;
      readonly longTimePattern: string;
      readonly shortDatePattern: string;
    }
  >
> = {
  'ja-JP': {
    currencySymbol: '¥',
    longDatePattern: "yyyy'年'M'月'd'日'",
    longTimePattern: 'H:mm:ss',
    shortDatePattern: 'yyyy/MM/dd',
  },
  'en-US': {
    currencySymbol: '$',
    longDatePattern: 'dddd, MMMM d, yyyy',
    longTimePattern: 'h:mm:ss tt',
    shortDatePattern: 'M/d/yyyy',
  },
};

export const cultureInfoType = defineType<Excel.CultureInfo, Book>({
  properties: { name: { get: ({ locale }) => locale } },
  objects: {
    datetimeFormat: (book) => objectOf('DatetimeFormatInfo', book),
    numberFormat: (book) => objectOf('NumberFormatInfo', book),
  },
});

export const datetimeFormatInfoType = defineType<Excel.DatetimeFormatInfo, Book>({
  properties: {
    dateSeparator: { get: () => '/' },
    longDatePattern: { get: ({ locale }) => CULTURES[locale].longDatePattern },
    longTimePattern: { get: ({ locale }) => CULTURES[locale].longTimePattern },
    shortDatePattern: { get: ({ locale }) => CULTURES[locale].shortDatePattern },
    timeSeparator: { get: () => ':' },
  },
});

export const numberFormatInfoType = defineType<Excel.NumberFormatInfo, Book>({
  properties: {
    currencySymbol: { get: ({ locale }) => CULTURES[locale].currencySymbol },
    numberDecimalSeparator: { get: () => '.' },
    numberGroupSeparator: { get: () => ',' },
  },
});
