import type { PapersMessages } from './papers-messages';

const BY_HAND = 'Fill in its target by hand.';

export const en: PapersMessages = {
  certainty: { understood: 'understood', check: 'please check', 'not-understood': 'not understood' },
  reason: {
    'strictly-more': (shown) =>
      `「${shown}」 excludes the level itself, but it was read as a target that the level itself meets. Check that this is right.`,
    'growth-rate': (shown) =>
      `「${shown}」 was read as a target whose result is a rate of growth. For a rate it may also mean percentage points. Check which.`,
    'no-base': (shown) =>
      `「${shown}」 does not say over what the growth is. Check that it is over the previous year.`,
    'either-level': (shown) =>
      `「${shown}」 does not say which of the two counts. It was read as the higher one.`,
    'same-period': (shown) =>
      `「${shown}」 was read as the result of the previous year. If only a part of the year is compared, put ○ under 年度途中で終了.`,
    'bare-level': (shown) =>
      `「${shown}」 does not say whether exactly this or at least this is meant. Check the condition.`,
    about: (shown) => `「${shown}」 is only about an amount. Check the amount to judge by.`,
    range: (shown) => `There is an upper and a lower limit, so two measures were made of it (「${shown}」).`,
    exception: (shown) =>
      `There is an exception (「${shown}」), which was not read. Check how the target is set.`,
    qualified: (shown) => `「${shown}」 was not read. Check how the target is counted.`,
    'several-subjects': (shown) => `「${shown}」 names two measures. Check how they were parted.`,
    deadline: (shown) =>
      `「${shown}」 was read as the day on which it is measured. Check whether meeting it earlier counts.`,
    'day-outside-year': (shown) => `${shown} lies outside of the plan’s year. Check the day.`,
    'no-percent': (shown) => `「${shown}」 has no unit. It was read as a percentage.`,
    'unit-conflict': (shown) =>
      `The measure’s name and the unit of its amount do not agree (${shown}). Check the unit.`,
    'which-branches': (shown) =>
      `Check whether 「${shown}」 means each branch or all of them together. It was read as each branch.`,
    'which-business': () =>
      'Nothing says whether this is of the health or the seamen’s business. Choose the KPI’s id (H. or S.).',
    'which-kpi': (shown) => `Several KPIs may be meant (${shown}). Write the right id under KPI.`,
    'name-differs': (shown) => `Check whether this is ${shown} or a new KPI. The name differs a little.`,
    'unit-differs': (shown) => `「${shown}」 has another unit than in the plan before.`,
    'direction-differs': (shown) =>
      `「${shown}」 asks for the opposite of the plan before (at least, at most).`,
    twice: (shown) => `The same KPI has another target (${shown}). Keep one of them.`,
    'no-target': () => `No target in figures was found. If there is one: ${BY_HAND}`,
    'no-level': (shown) => `What stands before 「${shown}」 cannot be read. ${BY_HAND}`,
    'no-unit': (shown) => `The unit of 「${shown}」 is not known. Add it. ${BY_HAND}`,
    'unknown-unit': (shown) =>
      `The unit of 「${shown}」 cannot be used. There are ％, 円, 人, 件, 社, 事業所, 支部, 日 and 営業日.`,
    'rate-above-one': (shown) => `A rate above 100 %, 「${shown}」, cannot be a target.`,
    strict: (shown) =>
      `「${shown}」 excludes the amount itself, which no target here expresses. If at least or at most will do: ${BY_HAND}`,
    points: (shown) =>
      `A change in percentage points, 「${shown}」, cannot be expressed as a target. Once the rate is known: ${BY_HAND}`,
    relative: (shown) =>
      `A multiple or a share of the previous year, 「${shown}」, cannot be expressed as a target. Calculate the amount. ${BY_HAND}`,
    decrease: (shown) =>
      `A decrease, 「${shown}」, cannot be expressed as a target. Use at most (以下). ${BY_HAND}`,
    'lower-level': (shown) =>
      `The lower of two levels, 「${shown}」, cannot be expressed as a target. ${BY_HAND}`,
    'other-year': (shown) =>
      `「${shown}」 is not the previous year. If that year’s figure is known, fill it in as the amount.`,
    'other-statistic': (shown) =>
      `「${shown}」 cannot be expressed as a target. If its figure is known, fill it in as the amount.`,
    alternative: () => `Two targets are joined by “or”: it cannot be told which must be met. ${BY_HAND}`,
    'several-levels': (shown) =>
      `There are two amounts, and it cannot be told of which measure each is (「${shown}」). Use a row for each. ${BY_HAND}`,
    'several-days': (shown) => `There are two days (${shown}). Use a row for each. ${BY_HAND}`,
    'no-such-day': (shown) => `There is no such day as 「${shown}」. Fill in the day.`,
    'day-without-year': (shown) => `The plan’s year is not known, so neither is the year of 「${shown}」.`,
    'branch-count': (shown) =>
      `A target that counts branches, or counts something in each branch (「${shown}」), cannot be expressed. ${BY_HAND}`,
    'no-branches': (shown) => `How many branches 「${shown}」 are is not known. Fill in their number.`,
  },
  fault: (fault) => {
    switch (fault.fault) {
      case 'no-kpi':
        return `“${fault.paper}” holds no table of KPIs. Choose a paper with a table headed 具体的施策, KPI and 現状 or the like, or with the sentences of targets.`;
      case 'no-year':
        return 'The year of the plan is not stated. Write it, like 令和8年度, in the title of the table or in the paper’s name.';
      case 'years':
        return `The papers are of different years (${fault.years.map((year) => `FY${String(year)}`).join(', ')}). Choose papers of one year only.`;
      case 'name-year':
        return `The name of “${fault.paper}” says FY${String(fault.named)}, what stands in it FY${String(fault.fiscalYear)}. The latter was taken.`;
    }
  },
};
