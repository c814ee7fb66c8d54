import { Component, type ReactNode } from 'react';
import type { PaneMessages } from '../messages/pane-messages';

interface CrashGuardProps {
  readonly messages: Pick<PaneMessages, 'crashed' | 'reopen'>;
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
    const { messages, reload, children } = this.props;
    if (!this.state.crashed) return children;
    // The class is the page's own: Fluent may be what failed.
    return (
      <div className="failure" role="alert">
        <p>{messages.crashed}</p>
        <button type="button" onClick={reload}>
          {messages.reopen}
        </button>
      </div>
    );
  }
}
