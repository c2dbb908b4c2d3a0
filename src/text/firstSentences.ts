import { amounts } from './amounts';
import { calendar } from './calendar';
import { lateInterest } from './lateInterest';
import { conventionPane } from './conventionPane';
import { documents } from './documents';
import { domain } from './domain';
import { excel } from './excel';
import { explanation } from './explanation';
import { pane } from './pane';
import { parameters } from './parameters';
import { populations } from './populations';
import { shares } from './shares';
import { tariff } from './tariff';

/**
 * What the pane may say before any view is asked for: its first view, the ribbon and the functions of cells, which answer
 * at once. The rest comes with the views; test/build/firstSentences.test.ts finds a sentence that would come too late.
 */
export const firstSentences = {
  ...domain,
  ...calendar,
  ...lateInterest,
  ...populations,
  ...amounts,
  ...shares,
  ...tariff,
  ...explanation,
  ...documents,
  ...excel,
  ...pane,
  ...conventionPane,
  ...parameters,
} as const;
