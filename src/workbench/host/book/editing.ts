import type { Book } from './book';

/** A person is writing into a cell: Excel takes no requests then. */
export function isEditing(book: Book): boolean {
  const { IContextService, EDITOR_ACTIVATED } = book.kit.core;
  return book.get(IContextService).getContextValue(EDITOR_ACTIVATED);
}

/** Resolves when no cell is being edited. */
export async function editingEnds(book: Book): Promise<void> {
  if (!isEditing(book)) return;
  const { IContextService, EDITOR_ACTIVATED } = book.kit.core;
  await new Promise<void>((resolve) => {
    const subscription = book
      .get(IContextService)
      .subscribeContextValue$(EDITOR_ACTIVATED)
      .subscribe((isActive) => {
        if (isActive) return;
        subscription.unsubscribe();
        resolve();
      });
  });
}
