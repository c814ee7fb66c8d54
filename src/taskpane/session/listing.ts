import type { Finding, FindingCode, Severity } from '../../engine/findings/finding';
import type { Judgement } from '../../engine/budget/judgement';
import { addressOf, placeOf } from '../../engine/cell';
import type { Acknowledgement } from '../../review/acknowledge';
import { sentence, FINDING_MESSAGES } from '../../messages/findings/messages';
import type { Language } from '../../engine/language';
import type { Filter, Result } from './state';

/** A finding with a name that lasts: the same fault has it again after the next check. */
export interface Listed {
  readonly id: string;
  readonly finding: Finding;
  /** Why a person let it stand; null for one that is left. */
  readonly acknowledgement: Acknowledgement | null;
}

/** What the findings of a group have in common; what was let stand comes last, together. */
export type GroupKind = Severity | 'sheet' | 'acknowledged';

interface Block {
  /** The sheet that the findings are on; empty where the group says it, or they have no cell. */
  readonly sheet: string;
  readonly findings: readonly Listed[];
}

export interface Group {
  readonly id: string;
  readonly kind: GroupKind;
  /** The name of a sheet, for a group by sheet. */
  readonly sheet: string;
  readonly count: number;
  readonly openAtFirst: boolean;
  readonly blocks: readonly Block[];
}

export interface Listing {
  readonly groups: readonly Group[];
  /** Those that are left, in the order in which they are listed. */
  readonly open: readonly Listed[];
  /** How many the filter lets through, and how many there are. */
  readonly shown: number;
  readonly all: number;
  /** Every rule that found something, in the order of the codes. */
  readonly rules: readonly FindingCode[];
}

/** The worst first. */
const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];

const sheetOf = ({ finding: { cells } }: Listed): string => cells[0]?.sheet ?? '';

/** What is to be filled in is one thing until nothing is, wherever its first blank stands. */
export function isOfBlanks({ code, details }: Finding): boolean {
  return (code === 'CELL-01' || code === 'KPI-03') && details.fault === 'blank';
}

function named({
  review,
  acknowledged: { acknowledged },
}: Pick<Result, 'review' | 'acknowledged'>): Listed[] {
  const seen = new Map<string, number>();
  return review.findings.map((finding) => {
    const [cell] = finding.cells;
    const place = cell ? `${cell.sheet}!${isOfBlanks(finding) ? '' : addressOf(cell)}` : '';
    const name = `${finding.code}@${place}`;
    const before = seen.get(name) ?? 0;
    seen.set(name, before + 1);
    return {
      id: before === 0 ? name : `${name}#${String(before)}`,
      finding,
      acknowledgement: acknowledged.get(finding) ?? null,
    };
  });
}

/** Width and case do not matter to who searches. */
function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

function searchedText({ finding, acknowledgement }: Listed, language: Language): string {
  const [cell] = finding.cells;
  return folded(
    [
      finding.code,
      FINDING_MESSAGES[language].rule[finding.code],
      cell ? placeOf(cell) : '',
      sentence(finding, language),
      acknowledgement?.reason ?? '',
    ].join(' '),
  );
}

function filtered(all: readonly Listed[], { rule, search }: Filter, language: Language): readonly Listed[] {
  const words = folded(search).split(/\s+/u).filter(Boolean);
  return all.filter((listed) => {
    if (rule !== null && listed.finding.code !== rule) return false;
    if (words.length === 0) return true;
    const text = searchedText(listed, language);
    return words.every((word) => text.includes(word));
  });
}

function bySheet(findings: readonly Listed[]): Map<string, Listed[]> {
  const sheets = new Map<string, Listed[]>();
  for (const each of findings) {
    const before = sheets.get(sheetOf(each));
    if (before) before.push(each);
    else sheets.set(sheetOf(each), [each]);
  }
  return sheets;
}

function blocks(findings: readonly Listed[]): Block[] {
  return [...bySheet(findings)].map(([sheet, own]) => ({ sheet, findings: own }));
}

/** Information is closed at first, unless it is all there is. */
function severityGroups(open: readonly Listed[]): Group[] {
  return SEVERITIES.flatMap((severity): Group[] => {
    const own = open.filter(({ finding }) => finding.severity === severity);
    if (own.length === 0) return [];
    const openAtFirst = severity !== 'info' || own.length === open.length;
    return [
      {
        id: `group:${severity}`,
        kind: severity,
        sheet: '',
        count: own.length,
        openAtFirst,
        blocks: blocks(own),
      },
    ];
  });
}

function sheetGroups(open: readonly Listed[]): Group[] {
  return [...bySheet(open)].map(([sheet, findings]) => ({
    id: `sheet:${sheet}`,
    kind: 'sheet',
    sheet,
    count: findings.length,
    openAtFirst: true,
    blocks: [{ sheet: '', findings }],
  }));
}

/** What the person wants to see of a result, in the order of its groups. */
export function listFindings(
  result: Pick<Result, 'review' | 'acknowledged'>,
  filter: Filter,
  language: Language,
): Listing {
  const all = named(result);
  const shown = filtered(all, filter, language);
  const left = shown.filter(({ acknowledgement }) => !acknowledgement);
  const stand = shown.filter(({ acknowledgement }) => acknowledgement);
  const groups = filter.by === 'severity' ? severityGroups(left) : sheetGroups(left);
  const known: Group = {
    id: 'group:acknowledged',
    kind: 'acknowledged',
    sheet: '',
    count: stand.length,
    openAtFirst: false,
    blocks: blocks(stand),
  };
  return {
    groups: stand.length > 0 ? [...groups, known] : groups,
    open: groups.flatMap((group) => group.blocks.flatMap(({ findings }) => findings)),
    shown: shown.length,
    all: all.length,
    rules: [...new Set(all.map(({ finding }) => finding.code))].sort(),
  };
}

/** The judgement whose outcome is said beside a finding; null where its sentence and its severity say enough. */
export function badgeOf(finding: Finding): Judgement | null {
  if (!('judgement' in finding.details)) return null;
  const { judgement } = finding.details;
  return judgement.verdict === 'inconsistent' ? null : judgement;
}
