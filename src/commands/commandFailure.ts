import { paneNews } from './paneNews';

/** Why a ribbon command could not be done, in a sentence. */
export const { tell: tellCommandFailure, listen: onCommandFailure } =
  paneNews<string>('annexe2-command-failed');
