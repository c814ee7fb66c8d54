import { cellCount } from '../../../engine/area';
import {
  addComment,
  AUTHOR,
  changeComment,
  commentsOf,
  type PlacedComment,
  removeComment,
} from '../book/comments';
import type { CommentRecord, Mention, Remark } from '../book/comment-record';
import { invalidArgument, itemNotFound } from '../wire/errors';
import { defineType, type HostObject, type Property } from '../wire/table';
import { flag, oneOf, orElse, text, wholeNumber } from './arguments';
import { collection } from './collection';
import { rangeOn } from './find-range';
import { optionsOf } from './options';
import { allowContent } from './protect';
import { type CommentRef, type NamesRef, objectOf, type ReplyRef } from './refs';

const MARK = /<at id="\d+">(.*?)<\/at>/g;

function mentionsOf(given: unknown): Mention[] {
  if (!Array.isArray(given)) throw invalidArgument();
  return (given as readonly unknown[]).map((one) => {
    const { email, id, name } = optionsOf(one);
    return { email: text(email), id: wholeNumber(id), name: text(name) };
  });
}

function remarkOf(content: unknown, contentType: unknown): Remark {
  const type = orElse('Plain', (value) => oneOf(['Plain', 'Mention'] as const, value), contentType);
  const own = { id: `{${crypto.randomUUID().toUpperCase()}}`, created: new Date().toISOString() };
  if (type === 'Plain') {
    return { ...own, content: text(content), richContent: text(content), mentions: [] };
  }
  const { mentions, richContent } = optionsOf(content);
  const rich = text(richContent);
  return { ...own, content: rich.replace(MARK, '$1'), richContent: rich, mentions: mentionsOf(mentions) };
}

const commentObject = ({ book }: Pick<NamesRef, 'book'>, { id }: CommentRecord): HostObject =>
  objectOf('Comment', { book, commentId: id });

const { items, methods } = collection<NamesRef>({
  items: (comments) =>
    commentsOf(comments.book, comments.sheetId).map((comment) => commentObject(comments, comment)),
  find: (comments, key) => {
    const comment = commentsOf(comments.book, comments.sheetId).find(({ id }) => id === key);
    return comment ? commentObject(comments, comment) : null;
  },
});

function byCell(comments: NamesRef, cell: unknown): PlacedComment | undefined {
  const { sheetId, area } = rangeOn(comments, cell);
  return commentsOf(comments.book, sheetId).find(
    (comment) => comment.area.top === area.top && comment.area.left === area.left,
  );
}

export const commentCollectionType = defineType<Excel.CommentCollection, NamesRef>({
  items,
  methods: {
    ...methods,
    add: (comments, cell, content, contentType) => {
      const range = rangeOn(comments, cell);
      if (cellCount(range.area) !== 1 || byCell(comments, cell)) throw invalidArgument();
      allowContent(range);
      const remark = remarkOf(content, contentType);
      const record = { ...remark, area: range.area, resolved: false, replies: [] };
      addComment(range.book, range.sheetId, record);
      return commentObject(comments, record);
    },
    getItemByCell: (comments, cell) => {
      const comment = byCell(comments, cell);
      if (!comment) throw itemNotFound();
      return commentObject(comments, comment);
    },
    getItemByReplyId: (comments, replyId) => {
      const comment = commentsOf(comments.book, comments.sheetId).find(({ replies }) =>
        replies.some(({ id }) => id === text(replyId)),
      );
      if (!comment) throw itemNotFound();
      return commentObject(comments, comment);
    },
  },
  events: ['Added', 'Changed', 'Deleted'],
});

function commentOf({ book, commentId }: CommentRef): PlacedComment {
  const comment = commentsOf(book, null).find(({ id }) => id === commentId);
  if (!comment) throw itemNotFound();
  return comment;
}

function replyOf(ref: ReplyRef): Remark {
  const reply = commentOf(ref).replies.find(({ id }) => id === ref.replyId);
  if (!reply) throw itemNotFound();
  return reply;
}

/** What comments and replies have in common. */
function remarkProperties<Ref>(
  read: (ref: Ref) => Remark,
  change: (ref: Ref, part: Partial<Remark>) => void,
) {
  const content: Property<Ref, string> = {
    get: (ref) => read(ref).content,
    set: (ref, value) => {
      change(ref, { content: text(value), richContent: text(value), mentions: [] });
    },
  };
  return {
    authorEmail: { get: () => AUTHOR.email },
    authorName: { get: () => AUTHOR.name },
    content,
    contentType: {
      get: (ref: Ref) => (read(ref).mentions.length > 0 ? ('Mention' as const) : ('Plain' as const)),
    },
    // It travels as its text.
    creationDate: { get: (ref: Ref) => read(ref).created as unknown as Date },
    id: { get: (ref: Ref) => read(ref).id },
    mentions: { get: (ref: Ref) => [...read(ref).mentions] },
    richContent: { get: (ref: Ref) => read(ref).richContent },
  };
}

const placeOf = (ref: CommentRef): HostObject => {
  const { sheetId, area } = commentOf(ref);
  return objectOf('Range', { book: ref.book, sheetId, area });
};

export const commentType = defineType<Excel.Comment, CommentRef>({
  id: ({ commentId }) => commentId,
  properties: {
    ...remarkProperties(commentOf, (ref: CommentRef, part) => {
      changeComment(ref.book, commentOf(ref), part);
    }),
    resolved: {
      get: (ref) => commentOf(ref).resolved,
      set: (ref, value) => {
        changeComment(ref.book, commentOf(ref), { resolved: flag(value) });
      },
    },
  },
  objects: { replies: (ref) => objectOf('CommentReplyCollection', ref) },
  methods: {
    delete: (ref) => {
      removeComment(ref.book, commentOf(ref));
    },
    getLocation: placeOf,
    updateMentions: (ref, given) => {
      const { content, richContent, mentions } = remarkOf(given, 'Mention');
      changeComment(ref.book, commentOf(ref), { content, richContent, mentions });
    },
  },
});

const replyObject = (ref: CommentRef, { id }: Remark): HostObject =>
  objectOf('CommentReply', { book: ref.book, commentId: ref.commentId, replyId: id });

const replies = collection<CommentRef>({
  items: (ref) => commentOf(ref).replies.map((reply) => replyObject(ref, reply)),
  find: (ref, key) => {
    const reply = commentOf(ref).replies.find(({ id }) => id === key);
    return reply ? replyObject(ref, reply) : null;
  },
});

export const commentReplyCollectionType = defineType<Excel.CommentReplyCollection, CommentRef>({
  items: replies.items,
  methods: {
    ...replies.methods,
    add: (ref, content, contentType) => {
      const comment = commentOf(ref);
      const reply = remarkOf(content, contentType);
      changeComment(ref.book, comment, { replies: [...comment.replies, reply] });
      return replyObject(ref, reply);
    },
  },
});

function changeReply(ref: ReplyRef, part: Partial<Remark> | null): void {
  const comment = commentOf(ref);
  replyOf(ref);
  changeComment(ref.book, comment, {
    replies: comment.replies.flatMap((reply) => {
      if (reply.id !== ref.replyId) return [reply];
      return part === null ? [] : [{ ...reply, ...part }];
    }),
  });
}

export const commentReplyType = defineType<Excel.CommentReply, ReplyRef>({
  id: ({ replyId }) => replyId,
  properties: {
    ...remarkProperties(replyOf, changeReply),
    resolved: { get: (ref) => commentOf(ref).resolved },
  },
  methods: {
    delete: (ref) => {
      changeReply(ref, null);
    },
    getLocation: placeOf,
    getParentComment: (ref) => objectOf('Comment', { book: ref.book, commentId: ref.commentId }),
  },
});
