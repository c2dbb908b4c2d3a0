import { Button } from '@fluentui/react-components';
import { type ReactNode, useState } from 'react';
import { PlainList } from '../PlainList';

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many are drawn at first, and more at each click: ten thousand at once would freeze the pane. */
  readonly page: number;
  readonly keyOf: (item: Item, index: number) => string;
  readonly children: (item: Item) => ReactNode;
  /** Of the button that shows more. */
  readonly moreLabel: (count: number) => string;
  /** The look of a list with markers; it has none unless told. */
  readonly className?: string;
}

/** A list drawn page after page: none of its items is left out. */
export function PagedList<Item>({ items, page, keyOf, children, moreLabel, className }: Props<Item>) {
  const [shown, setShown] = useState(page);
  const more = Math.min(page, items.length - shown);
  const List = className === undefined ? PlainList : 'ul';
  return (
    <>
      <List className={className}>
        {items.slice(0, shown).map((item, index) => (
          <li key={keyOf(item, index)}>{children(item)}</li>
        ))}
      </List>
      {more > 0 && (
        <Button size="small" onClick={() => setShown(shown + page)}>
          {moreLabel(more)}
        </Button>
      )}
    </>
  );
}
