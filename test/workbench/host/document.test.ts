import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, bootExcelWithFile, type EmulatedExcel } from '../../../src/workbench/host/node';
import { OpenedFile } from '../../../src/workbench/host/file/opened-file';
import { readDocument } from '../../../src/xlsx/document/read-document';
import { readWorkbookFile } from '../../../src/xlsx/read';
import { writeWorkbook } from '../../../src/xlsx/write';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 予算: [[1]] });
});

function run<T>(act: (workbook: Excel.Workbook, context: Excel.RequestContext) => Promise<T>): Promise<T> {
  return excel.run((context) => act(context.workbook, context));
}

const codeOf = (act: (workbook: Excel.Workbook) => void) =>
  errorCodeOf(excel, ({ workbook }) => act(workbook));

const XML = '<予算 xmlns="http://example.jp/budget"><計>1</計></予算>';

describe('the properties of a document', () => {
  it('are empty in a new workbook, which was made now', async () => {
    await run(async ({ properties }, context) => {
      properties.load();
      await context.sync();
      const { creationDate, ...others } = properties.toJSON();
      expect(others).toEqual({
        author: '',
        category: '',
        comments: '',
        company: '',
        keywords: '',
        lastAuthor: '',
        manager: '',
        revisionNumber: 0,
        subject: '',
        title: '',
      });
      expect(creationDate).toEqual(new Date(excel.host.book.openedAt));
    });
  });

  it('are set, and one undo takes back what one batch set', async () => {
    await run(async ({ properties }, context) => {
      properties.title = '予算';
      properties.set({ company: '協会けんぽ', revisionNumber: 3 });
      properties.load('title,company,revisionNumber');
      await context.sync();
      expect([properties.title, properties.company, properties.revisionNumber]).toEqual([
        '予算',
        '協会けんぽ',
        3,
      ]);
    });
    await excel.undo();
    await run(async ({ properties }, context) => {
      properties.load('title,company,revisionNumber');
      await context.sync();
      expect([properties.title, properties.company, properties.revisionNumber]).toEqual(['', '', 0]);
    });
  });

  it('of one’s own are found in any case of letters, and have the type of their value', async () => {
    await run(async ({ properties: { custom } }, context) => {
      custom.add('年度', 'R6');
      custom.add('Count', 12);
      custom.add('Rate', 0.5);
      custom.add('Done', true);
      custom.add('COUNT', 13);
      custom.getItem('done').value = false;
      custom.getItem('Rate').delete();
      custom.load('items/key,items/type,items/value');
      const none = custom.getItemOrNullObject('Rate');
      const count = custom.getCount();
      await context.sync();
      expect(custom.items.map(({ key, type, value }) => [key, type, value as unknown])).toEqual([
        ['年度', 'String', 'R6'],
        ['Count', 'Number', 13],
        ['Done', 'Boolean', false],
      ]);
      expect([none.isNullObject, count.value]).toEqual([true, 3]);
      custom.deleteAll();
      const left = custom.getCount();
      await context.sync();
      expect(left.value).toBe(0);
    });
  });

  it.each([
    [255, 255],
    [256, 255],
  ])('of one’s own of %i characters keep %i', async (given, kept) => {
    await run(async ({ properties: { custom } }, context) => {
      const property = custom.add('k'.repeat(given), 'v'.repeat(given)).load('key,value');
      await context.sync();
      expect([property.key.length, String(property.value).length]).toEqual([kept, kept]);
    });
  });

  it.each<[string, (workbook: Excel.Workbook) => void, string]>([
    ['no key', ({ properties }) => properties.custom.add('', 'x'), 'InvalidArgument'],
    ['a value that is none', ({ properties }) => properties.custom.add('x', { a: 1 }), 'InvalidArgument'],
    [
      'a key that is not there',
      ({ properties }) => properties.custom.getItem('x').load('value'),
      'ItemNotFound',
    ],
    [
      'a title that is no text',
      ({ properties }) => (properties.title = 3 as unknown as string),
      'InvalidArgument',
    ],
    ['a revision between two', ({ properties }) => (properties.revisionNumber = 1.5), 'InvalidArgument'],
  ])('refuse %s', async (_name, act, code) => {
    expect(await codeOf(act)).toBe(code);
  });
});

describe('custom XML', () => {
  it('is kept, found by its id and its namespace, replaced and deleted', async () => {
    await run(async ({ customXmlParts }, context) => {
      const part = customXmlParts.add(XML).load('id,namespaceUri');
      customXmlParts.add('<x/>');
      const ours = customXmlParts.getByNamespace('http://example.jp/budget');
      const only = ours.getOnlyItem().getXml();
      const [count, all] = [ours.getCount(), customXmlParts.getCount()];
      await context.sync();
      expect([part.namespaceUri, only.value, count.value, all.value]).toEqual([
        'http://example.jp/budget',
        XML,
        1,
        2,
      ]);
      expect(part.id).toMatch(/^\{[0-9A-F-]{36}\}$/);
      customXmlParts.getItem(part.id).setXml('<y xmlns="urn:y"/>');
      part.load('namespaceUri');
      const none = ours.getOnlyItemOrNullObject();
      await context.sync();
      expect([part.namespaceUri, none.isNullObject]).toEqual(['urn:y', true]);
      part.delete();
      const gone = customXmlParts.getItemOrNullObject(part.id);
      await context.sync();
      expect(gone.isNullObject).toBe(true);
    });
  });

  it.each<[string, (workbook: Excel.Workbook) => void, string]>([
    ['a text that is no XML', ({ customXmlParts }) => customXmlParts.add('<a><b></a>'), 'InvalidArgument'],
    ['two elements', ({ customXmlParts }) => customXmlParts.add('<a/><b/>'), 'InvalidArgument'],
    ['a document type', ({ customXmlParts }) => customXmlParts.add('<!DOCTYPE a []><a/>'), 'InvalidArgument'],
    [
      'one of several',
      ({ customXmlParts }) => {
        customXmlParts.add('<a/>');
        customXmlParts.add('<b/>');
        customXmlParts.getByNamespace('').getOnlyItem().getXml();
      },
      'InvalidOperation',
    ],
    [
      'an id that is not there',
      ({ customXmlParts }) => customXmlParts.getItem('{x}').load('id'),
      'ItemNotFound',
    ],
  ])('refuses %s', async (_name, act, code) => {
    expect(await codeOf(act)).toBe(code);
  });
});

describe('in a file', () => {
  const document = {
    properties: {
      title: '予算 & 決算',
      author: '甲',
      created: '2024-04-01T00:00:00Z',
      company: '協会けんぽ',
    },
    custom: [
      { key: '年度', type: 'String', value: 'R6' },
      { key: 'Count', type: 'Number', value: 12 },
      { key: 'Rate', type: 'Float', value: 0.5 },
      { key: 'Done', type: 'Boolean', value: true },
      { key: 'Day', type: 'Date', value: '2024-04-01T00:00:00Z' },
    ],
    xmlParts: [{ id: '{4BF92E4D-8ABC-455F-9717-4D80E3A18764}', xml: XML }],
  } as const;
  const FILE = { sheets: [{ name: '予算', rows: [[{ value: 1 }]] }] };

  async function opened(bytes: Uint8Array): Promise<OpenedFile> {
    const read = readDocument(bytes);
    excel = await bootExcelWithFile({
      ...(await readWorkbookFile(bytes)),
      ...(read ? { document: read } : {}),
    });
    return new OpenedFile(excel.host, bytes);
  }

  it('that is written is all read again', async () => {
    expect(readDocument(await writeWorkbook({ ...FILE, document }))).toEqual(document);
    expect(readDocument(await writeWorkbook(FILE))).toBeUndefined();
  });

  it('what is not touched stays when another thing is changed', async () => {
    const file = await opened(await writeWorkbook({ ...FILE, document }));
    await run(async ({ worksheets }, context) => {
      worksheets.getItem('予算').getRange('A1').values = [[2]];
      await context.sync();
    });
    expect(readDocument((await file.save()).bytes)).toEqual(document);
  });

  it.each<[string, typeof FILE & { document?: typeof document }]>([
    ['that says something', { ...FILE, document }],
    ['that says nothing', FILE],
  ])('%s what is changed is put in', async (_name, given) => {
    const file = await opened(await writeWorkbook(given));
    await run(async ({ properties, customXmlParts }, context) => {
      properties.set({ title: '決算 <案>', manager: '乙' });
      properties.custom.add('Count', 13);
      properties.custom.add('版', '二');
      customXmlParts.add('<z/>');
      await context.sync();
    });
    const { bytes, losses } = await file.save();
    const after = readDocument(bytes);
    const before = given.document;
    expect(losses).toEqual([]);
    expect(after?.properties).toEqual({ ...before?.properties, title: '決算 <案>', manager: '乙' });
    expect(after?.custom).toEqual([
      ...(before?.custom ?? []).filter(({ key }) => key !== 'Count'),
      { key: 'Count', type: 'Number', value: 13 },
      { key: '版', type: 'String', value: '二' },
    ]);
    expect(after?.xmlParts?.map(({ xml }) => xml)).toEqual([...(before ? [XML] : []), '<z/>']);
  });

  it('custom XML that is taken away is gone', async () => {
    const file = await opened(await writeWorkbook({ ...FILE, document }));
    await run(async ({ customXmlParts, properties }, context) => {
      customXmlParts.getItem(document.xmlParts[0].id).delete();
      properties.custom.deleteAll();
      await context.sync();
    });
    expect(readDocument((await file.save()).bytes)).toEqual({ properties: document.properties });
  });
});
