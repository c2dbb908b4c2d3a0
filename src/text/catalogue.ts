import { cellChecks } from './checks/cells';
import { engineChecks } from './checks/engine';
import { cli } from './cli';
import { control } from './control';
import { documents } from './documents';
import { domain } from './domain';
import { excel } from './excel';
import { pane } from './pane';
import { recognition } from './recognition';

/** Every sentence a user may read, in French with English beside it; one file an area, keys unique. */
export const catalogue = {
  ...domain,
  ...documents,
  ...excel,
  ...pane,
  ...cli,
  ...control,
  ...recognition,
  ...engineChecks,
  ...cellChecks,
} as const;

export type MessageKey = keyof typeof catalogue;
