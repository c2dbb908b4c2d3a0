import { controlStates } from './controlStates';
import { adoptionStates } from './adoptionStates';
import { conventionStates } from './conventionStates';
import { generateStates } from './generateStates';
import { type PaneState } from './paneState';
import { populationStates } from './populationsStates';
import { textStates } from './textsStates';
import { yearStates } from './yearStates';

/** Every view in every state, in the order in which they are reached: a new one is added here, or the test fails. */
export const paneStates: readonly PaneState[] = [
  ...generateStates,
  ...controlStates,
  ...conventionStates,
  ...yearStates,
  ...adoptionStates,
  ...textStates,
  ...populationStates,
];
