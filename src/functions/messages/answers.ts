import type { Localised } from '../../engine/language';
import type { Place } from '../complaint';
import type { Remark } from '../remarked';
import { leftOutEn, listHeadingsEn, remarksEn } from './answers.en';
import { leftOutJa, listHeadingsJa, remarksJa } from './answers.ja';

/** What is said of a result, behind its number. */
export const REMARKS: Localised<Readonly<Record<Remark, string>>> = { ja: remarksJa, en: remarksEn };

/** Of the list of the plan's KPIs. */
export const LIST_HEADINGS: Localised<readonly string[]> = { ja: listHeadingsJa, en: listHeadingsEn };

/** Why a KPI has no answer of its own in a list. */
export const LEFT_OUT: Localised<(place: Place) => string> = { ja: leftOutJa, en: leftOutEn };
