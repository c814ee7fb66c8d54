import { strToU8, zipSync } from 'fflate';

const NAMESPACE = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** A paragraph; its lines are parted by \n. */
export function p(text: string): string {
  const runs = text.split('\n').map((line) => `<w:t xml:space="preserve">${escaped(line)}</w:t>`);
  return `<w:p><w:pPr><w:tabs><w:tab w:val="left" w:pos="1"/></w:tabs></w:pPr><w:r>${runs.join('<w:br/>')}</w:r></w:p>`;
}

interface CellLooks {
  readonly span?: number;
  readonly merge?: 'restart' | 'continue';
}

/** A cell with a paragraph for each text. */
export function tc(texts: string | readonly string[], { span, merge }: CellLooks = {}): string {
  const looks = [
    ...(span === undefined ? [] : [`<w:gridSpan w:val="${String(span)}"/>`]),
    ...(merge === undefined ? [] : [merge === 'restart' ? '<w:vMerge w:val="restart"/>' : '<w:vMerge/>']),
  ];
  const paragraphs = [texts].flat().map((text) => (text.startsWith('<w:') ? text : p(text)));
  return `<w:tc><w:tcPr>${looks.join('')}</w:tcPr>${paragraphs.join('')}</w:tc>`;
}

/** A table of rows of cells. */
export function tbl(...rows: readonly (readonly string[])[]): string {
  return `<w:tbl>${rows.map((cells) => `<w:tr>${cells.join('')}</w:tr>`).join('')}</w:tbl>`;
}

/** The bytes of a .docx file with that body. */
export function docx(...body: readonly string[]): Uint8Array {
  const relations =
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>';
  return zipSync({
    '_rels/.rels': strToU8(relations),
    'word/document.xml': strToU8(
      `<?xml version="1.0"?><w:document ${NAMESPACE}><w:body>${body.join('')}</w:body></w:document>`,
    ),
  });
}
