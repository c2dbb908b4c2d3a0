import { makeStyles, Select, type SelectProps } from '@fluentui/react-components';

// A list is as wide as its longest choice unless told otherwise, and would push the pane sideways.
const useStyles = makeStyles({
  root: { minWidth: 0, '& select': { width: '100%', textOverflow: 'ellipsis' } },
});

/** A Fluent list that never grows beyond the pane. */
export function PaneSelect(props: SelectProps) {
  return <Select {...props} className={useStyles().root} />;
}
