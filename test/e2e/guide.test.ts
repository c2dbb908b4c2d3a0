import { guideSteps } from '../guide/guideSteps';
import { openGuide } from '../guide/openGuide';
import { closeBrowser, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openGuide();
}, 300_000);
afterAll(closeBrowser);

test.each(guideSteps)('the guide can be followed to $image', ({ act }) => act(session), 120_000);

test('followed to its end, nothing was asked of the network and nothing failed in silence', () =>
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]));
