import { writtenConvention } from '../../src/domain/conventions/writtenConvention';
import { asSigned } from '../documents/year/subscribed';

/** The convention of the README's example, as the pane would export it: `npm run documents` needs who signed up. */
export const EXAMPLE_FILE = 'docs/exemples/convention-signee.json';

/** Its content: the convention 2019-2021 with the two bodies whose conventions are public. */
export const exampleConvention = (): unknown => JSON.parse(JSON.stringify(writtenConvention(asSigned)));
