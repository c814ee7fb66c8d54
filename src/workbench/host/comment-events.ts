import type { Book } from './book/book';
import type { Change } from './book/changes';
import { commentsOf, type PlacedComment } from './book/comments';
import { event, WORKBOOK } from './events';
import type { HostMessage } from './wire/protocol';

/** Excel's numbers of the events of comments. */
const EVENT = { added: 250, deleted: 251, changed: 252 } as const;

type ChangeType = `${Excel.CommentChangeType}`;

/** What the add-in is told of comments: what is there now is compared with what was. */
export class CommentEvents {
  private known: readonly PlacedComment[];

  constructor(private readonly book: Book) {
    this.known = commentsOf(book, null);
  }

  messagesOf({ kind, origin }: Change): HostMessage[] {
    // They are kept in notes of the sheet, of which no other change speaks, and go with the sheet.
    if (kind !== 'silent' && kind !== 'deleted') return [];
    const before = this.known;
    const now = commentsOf(this.book, null);
    this.known = now;
    const source = origin === 'co-author' ? 'Remote' : 'Local';
    const tell = (
      type: number,
      { id, sheetId, replies }: PlacedComment,
      more: { readonly changeType?: ChangeType; readonly replyIds?: readonly string[] } = {},
    ): HostMessage[] => {
      const { changeType, replyIds = replies.map((reply) => reply.id) } = more;
      const body = {
        commentDetails: [{ commentId: id, replyIds }],
        source,
        worksheetId: sheetId,
        ...(changeType === undefined ? {} : { changeType }),
      };
      return [event(type, sheetId, body), event(type, WORKBOOK, body)];
    };
    const earlier = (comment: PlacedComment) => before.find(({ id }) => id === comment.id);
    return [
      ...now.filter((comment) => !earlier(comment)).flatMap((comment) => tell(EVENT.added, comment)),
      ...now.flatMap((comment) => {
        const was = earlier(comment);
        if (!was) return [];
        return changesOf(was, comment).flatMap((change) => tell(EVENT.changed, comment, change));
      }),
      ...before
        .filter((comment) => !now.some(({ id }) => id === comment.id))
        .flatMap((comment) => tell(EVENT.deleted, comment)),
    ];
  }
}

/** What was done to a comment; with a change of replies, their ids. */
function changesOf(
  before: PlacedComment,
  now: PlacedComment,
): { readonly changeType: ChangeType; readonly replyIds?: readonly string[] }[] {
  const added = now.replies.filter(({ id }) => !before.replies.some((reply) => reply.id === id));
  const gone = before.replies.filter(({ id }) => !now.replies.some((reply) => reply.id === id));
  const edited = now.replies.filter(({ id, richContent }) =>
    before.replies.some((reply) => reply.id === id && reply.richContent !== richContent),
  );
  const ofReplies = (changeType: ChangeType, replies: readonly { readonly id: string }[]) =>
    replies.length > 0 ? [{ changeType, replyIds: replies.map(({ id }) => id) }] : [];
  return [
    ...(now.richContent === before.richContent ? [] : [{ changeType: 'CommentEdited' as const }]),
    ...(now.resolved === before.resolved
      ? []
      : [{ changeType: now.resolved ? ('CommentResolved' as const) : ('CommentReopened' as const) }]),
    ...ofReplies('ReplyAdded', added),
    ...ofReplies('ReplyDeleted', gone),
    ...ofReplies('ReplyEdited', edited),
  ];
}
