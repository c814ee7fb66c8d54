import type { ReactNode } from 'react';
import { GroupHeading } from '../../controls/group-heading';
import { usePane } from '../../controls/pane-context';
import { usePictureMessages } from '../messages/messages';

interface GroupProps {
  readonly id: string;
  readonly name: ReactNode;
  readonly count: number;
  readonly open: boolean;
  readonly children: ReactNode;
}

/** Rows under a heading that closes them. */
export function Group({ id, name, count, open, children }: GroupProps) {
  const { session } = usePane();
  const messages = usePictureMessages();
  return (
    <section>
      <GroupHeading
        level={3}
        open={open}
        onToggle={() => session.toggle(id)}
        count={count}
        counted={messages.kpi.count(count)}
      >
        {name}
      </GroupHeading>
      {open && children}
    </section>
  );
}
