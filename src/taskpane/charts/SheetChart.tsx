import { makeStyles, tokens } from '@fluentui/react-components';
import { useId } from 'react';
import { type ChartModel } from '../../documents/charts/chartModel';
import { chartValues } from '../../documents/charts/chartValues';
import { type SheetModel } from '../../documents/sheetModel';
import { formatEuros } from '../../domain/money/formatEuros';
import { type Bar, barLayout, BAR_HEIGHT } from './barLayout';
import { ChartLegend } from './ChartLegend';
import { useBarStyles } from './useBarStyles';

const useStyles = makeStyles({
  figure: { margin: '8px 0' },
  title: { fontWeight: tokens.fontWeightSemibold, marginBottom: '4px' },
  picture: { display: 'block', overflow: 'visible' },
  label: {
    fill: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    '@media (forced-colors: active)': { fill: 'CanvasText' },
  },
});

interface Props {
  readonly sheet: SheetModel;
  /** One of `sheet.charts`. */
  readonly chart: ChartModel;
}

/**
 * The picture of a sheet's chart in the pane, before the sheet is written: an image with its title and its alternative
 * text. What is drawn is what the sheet will hold: in French, whatever the language of Excel.
 */
export function SheetChart({ sheet, chart }: Props) {
  const styles = useStyles();
  const bars = useBarStyles();
  const id = useId();
  const { names, bars: drawn, height } = barLayout(chartValues(sheet, chart));
  return (
    <figure className={styles.figure} lang="fr">
      <figcaption className={styles.title}>{chart.title}</figcaption>
      {chart.series.length > 1 && <ChartLegend names={chart.series.map(({ name }) => name)} />}
      <svg
        className={styles.picture}
        width="100%"
        height={height}
        role="img"
        aria-labelledby={`${id}title`}
        aria-describedby={`${id}desc`}
      >
        <title id={`${id}title`}>{chart.title}</title>
        <desc id={`${id}desc`}>{chart.alternative.join(' ')}</desc>
        {names.map(({ name, y }) => (
          <text key={y} className={styles.label} x="0" y={y}>
            {name}
          </text>
        ))}
        {drawn.map(bar => (
          <g key={bar.y}>
            <rect
              className={isHollow(bar, chart) ? bars.hollow : bars.solid}
              x="1"
              y={bar.y}
              width={`${bar.percent}%`}
              height={BAR_HEIGHT}
            />
            <text className={styles.label} x={`${bar.percent}%`} dx="6" y={bar.y + BAR_HEIGHT - 1}>
              {formatEuros(bar.value)}
            </text>
          </g>
        ))}
      </svg>
    </figure>
  );
}

function isHollow({ series }: Bar, chart: ChartModel): boolean {
  return chart.series.length > 1 && series === 0;
}
