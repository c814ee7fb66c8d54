/** What a file that is no workbook turned out to be. */
export type Lookalike =
  'text' | 'html' | 'word' | 'powerpoint' | 'opendocument' | 'pdf' | 'image' | 'zip' | 'unknown';

/**
 * What a workbook has too much of, up to a sheet: cells with a content, places that its rows and hidden
 * columns reach over, characters of formulas after shared ones are written out, characters that cells display.
 */
export type TooMuch = 'cells' | 'places' | 'formulas' | 'displayed';

/** Why a workbook file cannot be read, with the figures that say so. */
export type UnreadableReason =
  | { readonly code: 'absent' }
  | { readonly code: 'no-access' }
  /** A folder, a device or a pipe, which may have no end. */
  | { readonly code: 'not-a-file' }
  | { readonly code: 'empty' }
  | { readonly code: 'not-xlsx'; readonly lookalike: Lookalike }
  | { readonly code: 'old-format'; readonly extension: 'xls' | 'xlsb' }
  | { readonly code: 'encrypted' }
  | { readonly code: 'too-large'; readonly bytes: number; readonly limit: number }
  /** Unpacked, the file would take more than the limit, or far more than its size can honestly hold. */
  | { readonly code: 'zip-bomb'; readonly bytes: number; readonly limit: number }
  | { readonly code: 'too-many-parts'; readonly parts: number; readonly limit: number }
  /** One part has more elements, or longer lists of looks, names or the like, than any workbook needs. */
  | { readonly code: 'too-complex'; readonly part: string; readonly limit: number }
  | { readonly code: 'too-much'; readonly of: TooMuch; readonly sheet: string; readonly limit: number }
  /** `part` is the file's inner part that could not be understood; null where the package itself is broken. */
  | { readonly code: 'damaged'; readonly part: string | null }
  | { readonly code: 'no-sheets' };

export type UnreadableCode = UnreadableReason['code'];
