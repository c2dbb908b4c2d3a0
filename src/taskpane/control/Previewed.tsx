import { Button, type ButtonProps } from '@fluentui/react-components';
import { type ReactNode, useRef, useState } from 'react';
import { type Edit } from '../../checks/finding';
import { EditPreview, type EditGroup } from './EditPreview';
import { type Mending } from './useMending';

interface Props extends Pick<ButtonProps, 'size'> {
  readonly label: ReactNode;
  readonly groups: readonly EditGroup[];
  readonly note?: string | undefined;
  readonly mending: Mending;
}

/** A button that shows what it would change, and changes it only once that has been seen and agreed to. */
export function Previewed({ label, groups, note, mending, size = 'small' }: Props) {
  const [isOpen, setOpen] = useState(false);
  // Around the button: Fluent's own takes no reference that the compiler accepts.
  const holder = useRef<HTMLSpanElement>(null);
  const close = () => {
    setOpen(false);
    holder.current?.querySelector('button')?.focus();
  };
  const edits: readonly Edit[] = groups.flatMap(group => group.edits);
  return (
    <>
      <span ref={holder}>
        <Button size={size} aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {label}
        </Button>
      </span>
      {isOpen && (
        <EditPreview
          groups={groups}
          note={note}
          mending={mending}
          onApply={() => void mending.apply(edits).then(close)}
          onCancel={close}
        />
      )}
    </>
  );
}
