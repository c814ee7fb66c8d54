import type { OwnKind } from '../../sheet/templates/own-templates';

/** What the empty sheets of a year that is not printed are called, those of an account by its name. */
export type OwnNames = Readonly<Record<OwnKind, (account: string) => string>>;
