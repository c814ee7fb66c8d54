import { decodeEscapes } from '../escapes';
import { parseArea } from '../../engine/address';
import { COMPARISONS } from '../conditional-format';
import type { DataValidation, ValidationMessage } from '../data-validation';
import { addTo, flag, type Attributes } from '../xml';

const TYPES = ['none', 'whole', 'decimal', 'list', 'date', 'time', 'textLength', 'custom'] as const;
const STYLES = ['stop', 'warning', 'information'] as const;

/** What the file says, or the first where it says nothing; undefined for a word that is none of them. */
function oneOf<Word extends string>(
  words: readonly [Word, ...Word[]],
  text: string | undefined,
): Word | undefined {
  return text === undefined ? words[0] : words.find((word) => word === text);
}

function message(
  isShown: string | undefined,
  title: string | undefined,
  text: string | undefined,
): ValidationMessage | null {
  return flag(isShown) ? { title: decodeEscapes(title ?? ''), text: decodeEscapes(text ?? '') } : null;
}

/** Reads what may be typed into the cells of a sheet. */
export class ValidationReader {
  readonly validations: DataValidation[] = [];
  private attributes: Attributes | null = null;
  private formulas: string[] = [];
  private isCollecting = false;

  constructor(
    private readonly part: string,
    /** Is told of a rule that is not read. */
    private readonly onLoss: () => void,
  ) {}

  open(name: string, attributes: Attributes): void {
    if (name === 'dataValidation') {
      this.attributes = attributes;
      this.formulas = [];
    } else if (this.attributes && /^formula[12]$/.test(name)) {
      this.formulas.push('');
      this.isCollecting = true;
    }
  }

  text(text: string): void {
    if (this.isCollecting) this.formulas.push((this.formulas.pop() ?? '') + text);
  }

  close(name: string): void {
    if (/^formula[12]$/.test(name)) this.isCollecting = false;
    if (name !== 'dataValidation' || !this.attributes) return;
    this.add(this.attributes);
    this.attributes = null;
  }

  /** The rules of Excel's extensions say elsewhere where they stand. */
  private add(attributes: Attributes): void {
    const type = oneOf(TYPES, attributes['type']);
    const operator = oneOf(COMPARISONS, attributes['operator']);
    const style = oneOf(STYLES, attributes['errorStyle']);
    const areas = (attributes['sqref'] ?? '').split(/\s+/).map(parseArea);
    if (!type || !operator || !style || areas.includes(null)) {
      this.onLoss();
      return;
    }
    const { showErrorMessage, errorTitle, error, showInputMessage, promptTitle, prompt, imeMode } =
      attributes;
    const rule = {
      type,
      operator,
      formulas: this.formulas,
      allowsBlank: flag(attributes['allowBlank']),
      hasArrow: type === 'list' && !flag(attributes['showDropDown']),
      style,
      error: message(showErrorMessage, errorTitle, error),
      prompt: message(showInputMessage, promptTitle, prompt),
      ...(imeMode !== undefined && { imeMode }),
    };
    for (const area of areas) if (area) addTo(this.validations, { ...rule, area }, this.part);
  }
}
