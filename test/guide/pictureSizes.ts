import { type GuideStep } from './guideSteps';

/** Of the window, in pixels. As small as can be read: pictures are kept with the sources. */
export const sizes: Readonly<
  Record<GuideStep['shows'], { readonly width: number; readonly height: number }>
> = {
  workbook: { width: 920, height: 560 },
  pane: { width: 920, height: 640 },
};
