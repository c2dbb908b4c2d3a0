import { makeStyles, Spinner } from '@fluentui/react-components';
import { text } from '../text/message';

const useStyles = makeStyles({
  // What comes takes at least this place: nothing below is pushed down when it does.
  loading: { minHeight: '60vh', boxSizing: 'border-box', paddingTop: '24px' },
});

/** In the place of a view that is on its way. */
export function Loading() {
  return <Spinner className={useStyles().loading} label={text('pane.loading')} />;
}
