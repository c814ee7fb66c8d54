import { beforeEach, describe, expect, it } from 'vitest';
import { bootExcel, type EmulatedExcel } from '../../../src/workbench/host/node';
import { errorCodeOf } from '../../support/excel-errors';

let excel: EmulatedExcel;

beforeEach(async () => {
  excel = await bootExcel({ 予算: [['計', 10]], 別表: [] });
});

const sheet = (context: Excel.RequestContext) => context.workbook.worksheets.getItem('予算');

async function add(cell: string, content: string): Promise<string> {
  return excel.run(async (context) => {
    const comment = sheet(context).comments.add(cell, content).load('id');
    await context.sync();
    return comment.id;
  });
}

/** The cell and the content of every comment of the workbook. */
async function comments(): Promise<[string, string][]> {
  return excel.run(async (context) => {
    const all = context.workbook.comments.load('items/content');
    await context.sync();
    const places = all.items.map((comment) => comment.getLocation().load('address'));
    await context.sync();
    return all.items.map(({ content }, index) => [places[index]?.address ?? '', content]);
  });
}

const codeOf = (act: (context: Excel.RequestContext) => void) => errorCodeOf(excel, act);

describe('a comment', () => {
  it('is found by its id and by its cell, with its author and its day', async () => {
    const id = await add('B1', '確認してください');
    await excel.run(async (context) => {
      const comment = sheet(context).comments.getItemByCell('B1').load();
      const count = context.workbook.worksheets.getItem('別表').comments.getCount();
      await context.sync();
      expect([comment.id, comment.content, comment.contentType, comment.resolved]).toEqual([
        id,
        '確認してください',
        'Plain',
        false,
      ]);
      expect([comment.authorName, comment.creationDate instanceof Date, count.value]).toEqual([
        '利用者',
        true,
        0,
      ]);
    });
  });

  it('is changed, resolved and deleted, each as one undo step', async () => {
    const id = await add('B1', 'a');
    expect(
      await codeOf((context) => {
        const comment = context.workbook.comments.getItem(id);
        comment.content = 'b';
        comment.resolved = true;
      }),
    ).toBe('no error');
    expect(await comments()).toEqual([['予算!B1', 'b']]);
    await excel.undo();
    expect(await comments()).toEqual([['予算!B1', 'a']]);
    await codeOf((context) => {
      context.workbook.comments.getItem(id).delete();
    });
    expect(await comments()).toEqual([]);
    await excel.undo();
    expect(await comments()).toEqual([['予算!B1', 'a']]);
  });

  it('moves with its cell, and goes with it', async () => {
    await add('B1', 'a');
    await codeOf((context) => {
      sheet(context).getRange('1:2').insert('Down');
    });
    expect(await comments()).toEqual([['予算!B3', 'a']]);
    await codeOf((context) => {
      sheet(context).getRange('B:B').delete('Left');
    });
    expect(await comments()).toEqual([]);
  });

  it('mentions people', async () => {
    await excel.run(async (context) => {
      const mentions = [{ email: 'a@example.jp', id: 0, name: '甲' }];
      const richContent = '<at id="0">甲</at> さん';
      const body = { mentions, richContent };
      const comment = sheet(context).comments.add('A1', body, Excel.ContentType.mention).load();
      await context.sync();
      expect([comment.content, comment.richContent, comment.contentType]).toEqual([
        '甲 さん',
        richContent,
        'Mention',
      ]);
      expect(comment.mentions).toEqual(mentions);
    });
  });

  it('has replies', async () => {
    const id = await add('B1', 'a');
    await excel.run(async (context) => {
      const comment = context.workbook.comments.getItem(id);
      comment.replies.add('一');
      const second = comment.replies.add('二').load('id');
      await context.sync();
      const parent = context.workbook.comments.getItemByReplyId(second.id).load('id');
      comment.replies.getItemAt(0).content = '壱';
      comment.replies.getItem(second.id).delete();
      comment.replies.load('items/content');
      await context.sync();
      expect(parent.id).toBe(id);
      expect(comment.replies.items.map(({ content }) => content)).toEqual(['壱']);
    });
  });

  it.each<[string, (context: Excel.RequestContext) => void, string]>([
    ['several cells', (context) => sheet(context).comments.add('A1:B1', 'x'), 'InvalidArgument'],
    ['a cell that has one', (context) => sheet(context).comments.add('B1', 'x'), 'InvalidArgument'],
    ['no cell that has one', (context) => sheet(context).comments.getItemByCell('C1').load(), 'ItemNotFound'],
  ])('refuses %s', async (_, act, code) => {
    await add('B1', 'a');
    expect(await codeOf(act)).toBe(code);
  });
});

describe('the events of comments', () => {
  /** What the comments of the sheet, then those of the workbook, were told while this was done. */
  async function heard(act: (context: Excel.RequestContext) => void): Promise<string[]> {
    const told: string[] = [];
    await excel.run(async (context) => {
      for (const comments of [sheet(context).comments, context.workbook.comments]) {
        comments.onAdded.add(async ({ type }) => void told.push(type));
        comments.onChanged.add(async ({ changeType, commentDetails }) => {
          told.push(`${changeType} ${String(commentDetails[0]?.replyIds.length)}`);
        });
        comments.onDeleted.add(async ({ type }) => void told.push(type));
      }
      await context.sync();
      act(context);
      await context.sync();
    });
    await new Promise((resolve) => setTimeout(resolve, 20));
    return told;
  }

  const twice = (text: string) => [text, text];

  it('tell of one that is made, and of one that goes, once for the sheet and once for the workbook', async () => {
    expect(await heard((context) => sheet(context).comments.add('B1', 'a'))).toEqual(twice('CommentAdded'));
    expect(
      await heard((context) => {
        sheet(context).comments.getItemByCell('B1').delete();
      }),
    ).toEqual(twice('CommentDeleted'));
  });

  it.each<[string, (comment: Excel.Comment) => void]>([
    [
      'CommentEdited 0',
      (comment) => {
        comment.content = 'b';
      },
    ],
    [
      'CommentResolved 0',
      (comment) => {
        comment.resolved = true;
      },
    ],
    [
      'ReplyAdded 1',
      (comment) => {
        comment.replies.add('一');
      },
    ],
  ])('tell of a change: %s', async (expected, act) => {
    await add('B1', 'a');
    expect(
      await heard((context) => {
        act(sheet(context).comments.getItemByCell('B1'));
      }),
    ).toEqual(twice(expected));
  });

  it('tell nothing of one that only moves with its cell', async () => {
    await add('B1', 'a');
    expect(
      await heard((context) => {
        sheet(context).getRange('1:1').insert('Down');
      }),
    ).toEqual([]);
  });
});
