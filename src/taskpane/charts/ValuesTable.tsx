import { makeStyles } from '@fluentui/react-components';
import { type ChartModel } from '../../documents/charts/chartModel';
import { type ChartedRow } from '../../documents/charts/chartValues';
import { formatEuros } from '../../domain/money/formatEuros';
import { text } from '../../text/inFrench';

const useStyles = makeStyles({
  /** Read, not seen: the picture shows the same amounts. */
  read: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

interface Props {
  readonly chart: ChartModel;
  readonly rows: readonly ChartedRow[];
}

/** The amounts of a chart, for those who hear the pane: an image has no inside for a screen reader. */
export function ValuesTable({ chart, rows }: Props) {
  const styles = useStyles();
  return (
    <div className={styles.read}>
      <table>
        <caption>{chart.title}</caption>
        <thead>
          <tr>
            <th scope="col">{text('year.header.member')}</th>
            {chart.series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ name, values }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              {values.map((value, index) => (
                <td key={chart.series[index]?.name}>{value && formatEuros(value)}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
