import { Component, type ReactNode } from 'react';
import type { PaneWords } from './words/pane-words';

interface CrashGuardProps {
  readonly words: Pick<PaneWords, 'crashed' | 'reopen'>;
  readonly reload: () => void;
  readonly children: ReactNode;
}

/** Where a mistake of ours would leave the pane blank, a sentence and a button stand. */
export class CrashGuard extends Component<CrashGuardProps, { readonly crashed: boolean }> {
  override state = { crashed: false };

  static getDerivedStateFromError(): { readonly crashed: boolean } {
    return { crashed: true };
  }

  override render(): ReactNode {
    const { words, reload, children } = this.props;
    if (!this.state.crashed) return children;
    // The class is the page's own: Fluent may be what failed.
    return (
      <div className="trouble" role="alert">
        <p>{words.crashed}</p>
        <button type="button" onClick={reload}>
          {words.reopen}
        </button>
      </div>
    );
  }
}
