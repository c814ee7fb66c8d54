const HOST = 'https://appsforoffice.microsoft.com';
const OFFICE_JS = `${HOST}/lib/1/hosted/office.js`;

/**
 * The pane's page as the workbench serves it: the local office.js in the place of Microsoft's, and before it the one
 * script that puts Excel's stand-in where Excel would be, with a Japanese font for machines that have none.
 * Everything else is the production page, its policy included.
 */
export function inFrame(page: string): string {
  if (!page.includes(OFFICE_JS)) throw new Error('the page does not load office.js');
  return page
    .replace(OFFICE_JS, '/office/office.js')
    .replaceAll(HOST, "'self'")
    .replace(
      '<script',
      '<link rel="stylesheet" href="/fonts/frame.css"><script src="/frame.js"></script><script',
    );
}
