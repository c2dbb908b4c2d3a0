import { makeStyles, mergeClasses } from '@fluentui/react-components';
import { type HTMLAttributes } from 'react';

const useStyles = makeStyles({
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: '10px',
    overflowWrap: 'anywhere',
  },
});

/** A list without markers. */
export function PlainList({ className, ...list }: HTMLAttributes<HTMLUListElement>) {
  return <ul {...list} className={mergeClasses(useStyles().list, className)} />;
}
