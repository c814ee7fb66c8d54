import type { Finding, FindingCode } from '../engine/findings/finding';
import type { AskedSetting } from '../engine/findings/rule';
import { RULES } from '../engine/rules/rules';
import { departures, type ReviewSettings, type SettingKey } from './settings';

/** The rules that ask for a setting; none for the severities, which every rule has. */
export function rulesAsking(key: SettingKey): FindingCode[] {
  return Object.values(RULES).flatMap(({ code, settings }) => (isAsked(key, settings) ? [code] : []));
}

function isAsked(key: SettingKey, settings: readonly AskedSetting[]): boolean {
  return settings.some((asked) => asked === key);
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
      return isAsked(key, RULES[finding.code].settings) && !isCorrected(key, finding, settings);
  }
}

/** The settings that depart from the plan and the sheet, and by which a finding was judged. */
export function actingSettings(finding: Finding, settings: ReviewSettings): SettingKey[] {
  return departures(settings).filter((key) => acts(key, finding, settings));
}
