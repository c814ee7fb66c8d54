import { invalidArgument, itemNotFound } from '../wire/errors';
import type { HostObject } from '../wire/table';
import { text, wholeNumber } from './arguments';

interface Finder<Self> {
  readonly items: (self: Self) => readonly HostObject[];
  readonly find: (self: Self, key: string) => HostObject | null;
}

/** What every collection has, made of how its items are listed and found. */
export function collection<Self>({ items, find }: Finder<Self>) {
  return {
    items,
    methods: {
      getItem: (self: Self, key: unknown): HostObject => {
        const item = find(self, text(key));
        if (!item) throw itemNotFound();
        return item;
      },
      getItemOrNullObject: (self: Self, key: unknown): HostObject | null => find(self, text(key)),
      getCount: (self: Self): number => items(self).length,
      getItemAt: (self: Self, index: unknown): HostObject => {
        const item = items(self)[wholeNumber(index)];
        if (!item) throw invalidArgument();
        return item;
      },
    },
  };
}
