import { inEachLanguage, type Localised } from '../../../engine/language';
import { en } from './kpis.en';
import { ja, type KpiNames } from './kpis.ja';

const NAMES: Localised<KpiNames> = { ja, en };

export function kpiName(id: keyof KpiNames): Localised<string> {
  return inEachLanguage((language) => NAMES[language][id]);
}
