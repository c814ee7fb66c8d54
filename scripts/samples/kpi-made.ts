import { serialOf, type Serial } from '../../src/engine/calendar/serial';

/** A rate or a number; numerator and denominator of a rate; null is not yet counted. */
export type MadeFigure = number | readonly [numerator: number, denominator: number] | null;

/** A result that no one has had: it only shows how results are entered and judged. */
export interface MadeResult {
  readonly fiscalYear: number;
  readonly figure: MadeFigure;
  /** Which of the KPI's measures it is of, counted from 0. */
  readonly measure: number;
  /** The day on which it was taken; null for the whole year. */
  readonly day: Serial | null;
  readonly branch: string | null;
}

const WHOLE = { measure: 0, day: null, branch: null };

function years(r5: MadeFigure, r6: MadeFigure): MadeResult[] {
  return [
    { ...WHOLE, fiscalYear: 2023, figure: r5 },
    { ...WHOLE, fiscalYear: 2024, figure: r6 },
  ];
}

/** A new KPI: the year before has no result. */
function onlyR6(figure: MadeFigure, day: Serial | null = null): MadeResult[] {
  return [{ ...WHOLE, fiscalYear: 2024, figure, day }];
}

function day(year: number, month: number, ofMonth: number): Serial {
  const serial = serialOf({ year, month, day: ofMonth });
  if (serial === null) throw new RangeError('no such day');
  return serial;
}

const PREFECTURES =
  `北海道 青森 岩手 宮城 秋田 山形 福島 茨城 栃木 群馬 埼玉 千葉 東京 神奈川 新潟 富山 石川 福井 山梨 長野
  岐阜 静岡 愛知 三重 滋賀 京都 大阪 兵庫 奈良 和歌山 鳥取 島根 岡山 広島 山口 徳島 香川 愛媛 高知 福岡 佐賀 長崎
  熊本 大分 宮崎 鹿児島 沖縄`.split(/\s+/);

/** Rates between 79.0 % and 87.0 %; next year nearly all are a little higher. */
function branches(): MadeResult[] {
  const rates = PREFECTURES.map((branch, index) => ({ branch, r5: 790 + ((index * 17) % 81), index }));
  return [
    ...rates.map(({ branch, r5 }) => ({ ...WHOLE, branch, fiscalYear: 2023, figure: r5 / 1000 })),
    ...rates.map(({ branch, r5, index }) => {
      const r6 = r5 + (index % 16 === 9 ? -4 : 12);
      return { ...WHOLE, branch, fiscalYear: 2024, figure: r6 / 1000 };
    }),
  ];
}

/** Made results of FY2023 and FY2024 by KPI: met, not met, and with something missing. */
export const madeResults: Readonly<Record<string, readonly MadeResult[]>> = {
  'H.SERVICE_STANDARD': years([9999, 10_000], [10_000, 10_000]),
  'H.MAIL_RATE': years([9580, 10_000], [9570, 10_000]),
  'H.RECEIPT_ASSESSMENT_RATE': years([335, 100_000], [337, 100_000]),
  'H.REEXAM_AMOUNT': years(8140, 8472),
  'H.DEBT_RECOVERY': years([5412, 10_000], null),
  'H.CARD_RECOVERY': [
    { ...WHOLE, fiscalYear: 2023, figure: [8410, 10_000], day: day(2023, 12, 1) },
    { ...WHOLE, fiscalYear: 2024, figure: [8455, 10_000], day: day(2024, 12, 1) },
  ],
  'H.MYNA_CARD': onlyR6([1850, 10_000], day(2024, 11, 30)),
  'H.CHECKUP': years([5790, 10_000], [6170, 10_000]),
  'H.EMPLOYER_DATA': years([860, 10_000], [871, 10_000]),
  'H.DEPENDENT_CHECKUP': years([2830, 10_000], [3041, 10_000]),
  'H.GUIDANCE': years([1920, 10_000], [2149, 10_000]),
  'H.DEPENDENT_GUIDANCE': years([1610, 10_000], [1826, 10_000]),
  'H.EARLY_VISIT': onlyR6([3420, 10_000]),
  'H.HEALTH_DECLARATION': years(92_310, 101_200),
  'H.GENERIC': branches(),
  'H.BIOSIMILAR': onlyR6([3, 17]),
  'H.WEB_ACCESS': years(126_800_000, 134_999_999),
  'H.COMMISSIONER': [
    ...years([5110, 10_000], [5000, 10_000]),
    ...years(282_400, 291_300).map((result) => ({ ...result, measure: 1 })),
  ],
  'H.SINGLE_BID': years([21, 150], [18, 150]),
  'S.RECEIPT_EFFECT': years(168.5, 163.2),
  'S.CARD_RECOVERY': years(0.884, 0.896),
  'S.DEBT_CURRENT': years(0.702, 0.725),
  'S.DEBT_PAST': years(0.141, 0.148),
  // Taken at the end of the year instead of the plan's day.
  'S.MYNA_CARD': onlyR6(0.512, day(2025, 3, 31)),
  'S.HIGH_COST_APPLICATION': years(0.823, 0.831),
  'S.DUTY_TOPUP_APPLICATION': years(0.846, 0.8385),
  'S.CHECKUP': years(0.478, 0.493),
  'S.LOGBOOK_DATA': years(0.179, 0.18),
  'S.DEPENDENT_CHECKUP': years(0.302, 0.308),
  'S.GUIDANCE': years(0.149, 0.163),
  'S.DEPENDENT_GUIDANCE': years(0.231, 0.2499),
  'S.SMOKING_CESSATION': years(98, 84),
  'S.DECLARATION_INCREASE': years(41, 63),
  'S.GENERIC': years(0.848, 0.852),
  'S.WEB_ACCESS': years(1_310_250, 1_352_400),
};
