import { Caption1, makeStyles } from '@fluentui/react-components';
import { useBarStyles } from './useBarStyles';

const useStyles = makeStyles({
  legend: { display: 'flex', flexWrap: 'wrap', gap: '4px 16px', margin: '0 0 4px', padding: 0 },
  entry: { display: 'flex', alignItems: 'center', gap: '4px', listStyleType: 'none' },
});

/** Which bars are which: the first series is hollow, the second solid. Screen readers have the table of the same amounts. */
export function ChartLegend({ names }: { readonly names: readonly string[] }) {
  const styles = useStyles();
  const bars = useBarStyles();
  return (
    <ul className={styles.legend} aria-hidden="true">
      {names.map((name, index) => (
        <li key={name} className={styles.entry}>
          <svg width="20" height="11">
            <rect className={index === 0 ? bars.hollow : bars.solid} x="1" y="1" width="18" height="9" />
          </svg>
          <Caption1>{name}</Caption1>
        </li>
      ))}
    </ul>
  );
}
