import { paneNews } from './paneNews';

/** A ribbon command that lasts: how far it is, and how to stop it as long as it can be. */
export interface CommandTask {
  readonly done: number;
  readonly total: number;
  readonly stop: (() => void) | undefined;
}

/** How far a ribbon command is; null once it is over. */
export const { tell: tellCommandTask, listen: onCommandTask } = paneNews<CommandTask | null>(
  'annexe2-command-task',
);
