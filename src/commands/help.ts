/** The address of the help, which lies beside the pane's page. */
export function helpAddress(): string {
  return new URL('support.html', window.location.href).href;
}

/** Opens the help in the browser and answers whether this Excel can; where it cannot, the pane has to link to it. */
export function openHelp(): boolean {
  if (!Office.context.requirements.isSetSupported('OpenBrowserWindowApi', '1.1')) return false;
  Office.context.ui.openBrowserWindow(helpAddress());
  return true;
}
