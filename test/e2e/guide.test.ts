import { guideSteps } from '../guide/guideSteps';
import { openGuide } from '../guide/openGuide';
import { sizes } from '../guide/pictureSizes';
import { keptWords, shownWords } from '../guide/shownWords';
import { closeBrowser, type Session } from './session';

let session: Session;
beforeAll(async () => {
  session = await openGuide();
}, 300_000);
afterAll(closeBrowser);

const kept = keptWords();

test.each(guideSteps)(
  'the guide can be followed to $image, which says what the pane says today (otherwise: npm run guide)',
  async ({ act, image, shows }) => {
    await session.page.setViewportSize(sizes[shows]);
    await act(session);
    expect(await shownWords(session)).toBe(kept[image]);
  },
  120_000,
);

test('followed to its end, nothing was asked of the network and nothing failed in silence', () =>
  expect([session.strayRequests, session.pageErrors]).toEqual([[], []]));
