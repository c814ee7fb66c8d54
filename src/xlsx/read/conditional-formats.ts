import type { Area } from '../../engine/area';
import { parseArea } from '../../engine/address';
import {
  COMPARISONS,
  type ConditionalFormat,
  type ConditionalRule,
  PERIODS,
  STATES,
  TEXT_TESTS,
} from '../conditional-format';
import type { FormulaReader } from '../formula/stored-names';
import { LIMITS } from '../limits';
import { addTo, type Attributes, flag, numeric } from '../xml';
import type { ConditionalLooks } from './conditional-looks';

interface Started {
  readonly attributes: Attributes;
  readonly formulas: string[];
}

/** Gathers the conditional formats of a sheet. */
export class ConditionalFormatReader {
  /** One could not be read, or not whole: a scale, a bar, icons, a border. */
  isLosing = false;
  private readonly found: { readonly format: ConditionalFormat; readonly priority: number }[] = [];
  private areas: readonly Area[] = [];
  private isEmpty = true;
  private rule: Started | null = null;
  private formula: string | null = null;

  constructor(
    private readonly part: string,
    private readonly looks: () => ConditionalLooks,
    private readonly formulaOf: FormulaReader,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'conditionalFormatting') {
      this.areas = areasOf(attributes['sqref'] ?? '');
      this.isEmpty = true;
    } else if (name === 'cfRule') this.rule = { attributes, formulas: [] };
    else if (name === 'formula' && this.rule) this.formula = '';
  }

  text(text: string): void {
    if (this.formula !== null && this.formula.length <= LIMITS.formulaCharacters) this.formula += text;
  }

  close(name: string): void {
    if (name === 'formula' && this.rule && this.formula !== null) {
      this.rule.formulas.push(this.formulaOf(this.formula));
      this.formula = null;
    } else if (name === 'cfRule' && this.rule) {
      this.add(this.rule);
      this.rule = null;
      this.isEmpty = false;
    } else if (name === 'conditionalFormatting' && this.isEmpty) this.isLosing = true;
  }

  /** That of the highest priority first. */
  read(): readonly ConditionalFormat[] {
    return this.found.sort((a, b) => a.priority - b.priority).map(({ format }) => format);
  }

  private add({ attributes, formulas }: Started): void {
    const rule = ruleOf(attributes, formulas);
    const { look, isWhole } = this.looks()[numeric(attributes['dxfId']) ?? -1] ?? { look: {}, isWhole: true };
    if (!rule || this.areas.length === 0 || !isWhole) this.isLosing = true;
    if (!rule || this.areas.length === 0) return;
    const stopIfTrue = flag(attributes['stopIfTrue']);
    const format = { areas: this.areas, rule, look, ...(stopIfTrue ? { stopIfTrue } : {}) };
    addTo(this.found, { format, priority: numeric(attributes['priority']) ?? 0 }, this.part);
  }
}

/** Empty where a part of it is no area: whole columns are written with their rows. */
function areasOf(sqref: string): readonly Area[] {
  const areas = sqref.split(' ').map(parseArea);
  return areas.every((area) => area !== null) ? areas : [];
}

function oneOf<T extends string>(words: readonly T[], word: string | undefined): T | undefined {
  return words.find((known) => known === word);
}

function ruleOf(attributes: Attributes, formulas: readonly string[]): ConditionalRule | null {
  const type = attributes['type'];
  const [formula] = formulas;
  const state = oneOf(STATES, type);
  if (state) return { type: state };
  const test = oneOf(TEXT_TESTS, type);
  const { text } = attributes;
  if (test) return text === undefined ? null : { type: test, text };
  switch (type) {
    case 'expression':
      return formula === undefined ? null : { type, formula };
    case 'cellIs': {
      const operator = oneOf(COMPARISONS, attributes['operator']);
      const isPair = operator === 'between' || operator === 'notBetween';
      return operator && formulas.length === (isPair ? 2 : 1) ? { type, operator, formulas } : null;
    }
    case 'timePeriod': {
      const period = oneOf(PERIODS, attributes['timePeriod']);
      return period ? { type, period } : null;
    }
    case 'aboveAverage':
      if (numeric(attributes['stdDev'])) return null;
      return {
        type,
        below: !flag(attributes['aboveAverage'], true),
        orEqual: flag(attributes['equalAverage']),
      };
    case 'top10':
      return {
        type,
        rank: numeric(attributes['rank']) ?? 10,
        percent: flag(attributes['percent']),
        bottom: flag(attributes['bottom']),
      };
    default:
      return null;
  }
}
