/**
 * Tells when the person closes the pane, and when they open it again: its page lives on meanwhile. The answer ends it.
 */
export function onVisibilityChange(listener: (isVisible: boolean) => void): () => void {
  if (!Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) return () => undefined;
  let isOver = false;
  const end = Office.addin.onVisibilityModeChanged(({ visibilityMode }) => {
    if (!isOver) listener(visibilityMode === Office.VisibilityMode.taskpane);
  });
  const report = (error: unknown): void => reportError(error);
  end.catch(report);
  return () => {
    isOver = true;
    void end.then((remove) => remove()).catch(report);
  };
}
