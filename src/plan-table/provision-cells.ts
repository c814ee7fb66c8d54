import { fold } from '../engine/fold';
import { parseFigure } from '../engine/number/parse-figure';
import { fromNumber, ratio, type Rational } from '../engine/number/rational';
import type { Unit } from '../engine/number/unit';
import type { ProvisionSheetFault } from '../engine/provisions/provision-sheet';
import type { Place } from '../kpi-results/table';
import type { PlanTable } from './plan-table';
import { PROVISION_HEADINGS, UNIT_WORDS, unitOf, type ProvisionColumn } from './provision-columns';
import type { Columns } from './row-reader';

export interface PlacedProvisionFault {
  readonly place: Place;
  readonly fault: ProvisionSheetFault;
}

/** Reads what a row of provisions sets: lines, amounts, shares. What cannot be read is a fault, and null. */
export class ProvisionCells {
  constructor(
    protected readonly table: PlanTable,
    protected readonly columns: Columns<ProvisionColumn>,
    readonly row: number,
    /** What the row provides for, as it is written. */
    protected readonly kind: string,
    private readonly faults: PlacedProvisionFault[],
  ) {}

  place(name: ProvisionColumn): Place {
    return { row: this.row, column: this.columns.get(name) ?? 0 };
  }

  report(name: ProvisionColumn, fault: ProvisionSheetFault): null {
    this.faults.push({ place: this.place(name), fault });
    return null;
  }

  text(name: ProvisionColumn): string | null {
    const column = this.columns.get(name);
    const text = column === undefined ? '' : this.table.text(this.row, column);
    return text === '' ? null : text;
  }

  needed(name: ProvisionColumn): string | null {
    return (
      this.text(name) ??
      this.report(name, { fault: 'blank', column: PROVISION_HEADINGS[name], kind: this.kind })
    );
  }

  /** 業務経費、一般管理費 */
  lines(): readonly string[] | null {
    const text = this.needed('subject');
    if (text === null) return null;
    const names = text.split(/[、，,\n]/u).map((name) => name.trim());
    return names.filter((name) => name !== '');
  }

  /** In whole yen, by the unit behind the figure or the one beside it. */
  yen(): number | null {
    const shown = this.needed('amount');
    if (shown === null) return null;
    const place = this.place('amount');
    const stored = this.table.at(place.row, place.column).content;
    const figure = parseFigure(shown);
    const value =
      typeof stored === 'number'
        ? fromNumber(stored)
        : figure?.kind === 'nil'
          ? ratio(0)
          : (figure?.value ?? null);
    const isFigure =
      figure?.kind === 'nil' || (figure?.kind === 'number' && !figure.percent && !figure.stray);
    if (!value || value.compare(0) < 0 || !isFigure) {
      return this.report('amount', { fault: 'not-an-amount', shown });
    }
    // a figure with its unit is in yen already
    const isInYen = figure.kind === 'number' && figure.unit !== null && typeof stored !== 'number';
    const unit: Unit | null = isInYen ? 1 : this.unit(shown);
    if (unit === null) return null;
    const yen = value.mul(unit);
    const isWhole = yen.d === 1n && yen.compare(Number.MAX_SAFE_INTEGER) <= 0;
    return isWhole ? yen.valueOf() : this.report('amount', { fault: 'not-whole-yen', shown });
  }

  private unit(amount: string): Unit | null {
    const shown = this.text('unit');
    if (shown === null) return this.report('unit', { fault: 'no-unit', shown: amount });
    const unit = unitOf(fold(shown));
    if (unit !== null) return unit;
    const column = PROVISION_HEADINGS.unit;
    return this.report('unit', { fault: 'unknown-word', column, shown, words: UNIT_WORDS });
  }

  /** A share as a ratio, between 0 and 1: 15％, 0.15 under a format of percent, or where no format is known. */
  share(): Rational | null {
    const shown = this.needed('share');
    if (shown === null) return null;
    const place = this.place('share');
    const { content, percent } = this.table.at(place.row, place.column);
    const figure = parseFigure(shown);
    const isBare = typeof content === 'number' && percent === null && !this.table.showsFormats;
    const isPercent = isBare || percent !== null || (figure?.kind === 'number' && figure.percent);
    const value =
      typeof content === 'number' && (isBare || percent === 'scaled')
        ? fromNumber(content)
        : figure?.kind === 'number'
          ? figure.value.div(100)
          : null;
    const isShare = value && isPercent && value.compare(0) >= 0 && value.compare(1) <= 0;
    return isShare ? value : this.report('share', { fault: 'not-a-share', shown });
  }
}
