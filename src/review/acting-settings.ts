import type { Finding, FindingCode } from '../engine/budget/finding';
import { departures, type ReviewSettings, type SettingKey } from './settings';

const AMOUNTS = ['unit', 'rounding'] as const;

/** What each rule asks of the settings, besides its severity. */
const ASKED: Readonly<Partial<Record<FindingCode, readonly SettingKey[]>>> = {
  'SUM-01': AMOUNTS,
  'SUM-02': AMOUNTS,
  'SUM-03': AMOUNTS,
  'SUM-04': AMOUNTS,
  'SUM-05': AMOUNTS,
  'SUM-06': AMOUNTS,
  'UNIT-01': ['unit'],
  'RES-01': ['unit', 'contingencyBase', 'contingencyRoundedTo'],
  'YOY-01': ['movement'],
  'TRN-01': ['approvalWithinLines'],
  'TRN-03': AMOUNTS,
  'TRN-04': ['approvalWithinLines'],
  'PROC-03': ['largeContract'],
};

/** The rules that ask for a setting; none for the severities, which every rule has. */
export function rulesAsking(key: SettingKey): FindingCode[] {
  // a code is a key of its own table
  const codes = Object.keys(ASKED) as FindingCode[];
  return codes.filter((code) => ASKED[code]?.includes(key));
}

/** What a person says of a sheet's own table goes before what is set for all. */
function isCorrected(key: SettingKey, { cells: [cell] }: Finding, { reading }: ReviewSettings): boolean {
  return reading.corrections.some(({ of, table }) => of === key && table.sheet === cell?.sheet);
}

function acts(key: SettingKey, finding: Finding, settings: ReviewSettings): boolean {
  switch (key) {
    case 'severities':
      return finding.ownSeverity !== undefined;
    case 'approvalWithinLines':
      return 'within' in finding.details && finding.details.within;
    default:
      return (ASKED[finding.code]?.includes(key) ?? false) && !isCorrected(key, finding, settings);
  }
}

/** The settings that depart from the plan and the sheet, and by which a finding was judged. */
export function actingSettings(finding: Finding, settings: ReviewSettings): SettingKey[] {
  return departures(settings).filter((key) => acts(key, finding, settings));
}
