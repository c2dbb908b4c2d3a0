import { makeStyles, tokens } from '@fluentui/react-components';

/** Bars told apart without colour: when there are two series, the first is hollow, the second solid. */
export const useBarStyles = makeStyles({
  solid: {
    fill: tokens.colorBrandForeground1,
    stroke: tokens.colorBrandForeground1,
    '@media (forced-colors: active)': { fill: 'CanvasText', stroke: 'CanvasText' },
  },
  hollow: {
    fill: 'transparent',
    stroke: tokens.colorNeutralForeground1,
    '@media (forced-colors: active)': { stroke: 'CanvasText' },
  },
});
