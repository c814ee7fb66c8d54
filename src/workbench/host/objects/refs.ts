import type { Area } from '../../../sheet/snapshot';
import type { Book } from '../book/book';
import { HostObject } from '../wire/table';

export interface SheetRef {
  readonly book: Book;
  readonly sheetId: string;
}

export interface RangeRef extends SheetRef {
  readonly area: Area;
}

/** An item that is found by its key. */
export interface SettingRef {
  readonly book: Book;
  readonly key: string;
}

/** What stands behind an object of each class. */
export interface Refs {
  readonly Workbook: Book;
  readonly Application: Book;
  readonly WorksheetCollection: Book;
  readonly Worksheet: SheetRef;
  readonly Range: RangeRef;
  readonly SettingCollection: Book;
  readonly Setting: SettingRef;
}

export type ClassName = keyof Refs;

export function objectOf<Name extends ClassName>(type: Name, self: Refs[Name]): HostObject {
  return new HostObject(type, self);
}

/** What stands behind the object, if it is one of that class. */
export function selfOf<Name extends ClassName>(type: Name, value: unknown): Refs[Name] | null {
  // Objects are only made by objectOf(), which ties the class to what stands behind it.
  return value instanceof HostObject && value.type === type ? (value.self as Refs[Name]) : null;
}
