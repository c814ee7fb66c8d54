import type { Status } from '../../engine/kpi/status';
import type { Language } from '../../engine/language';
import { KPI_MESSAGES } from '../kpi/messages';
import { FINDING_MESSAGES } from './messages';

export function kpiStatusText(status: Status, language: Language): string {
  return status === 'unfilled'
    ? FINDING_MESSAGES[language].verdict.unfilled
    : KPI_MESSAGES[language].verdict[status];
}
