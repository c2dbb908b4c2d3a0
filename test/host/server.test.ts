import { resolve } from 'node:path';
import { type RunningServer, startServer } from '../../src/host/server/server';

const ROOT = resolve(__dirname, '../..');
let server: RunningServer;

beforeAll(async () => {
  server = await startServer({ port: 0, root: ROOT, addIn: resolve(__dirname, 'fixture') });
});

afterAll(() => server.close());

const get = (path: string) => fetch(new URL(path, server.address));

test('serves the add-in as it is, and Microsoft’s library under its own folder', async () => {
  const page = await get('/taskpane.html');
  expect(await page.text()).toContain('https://appsforoffice.microsoft.com/lib/1/hosted/office.js');
  const library = await get('/office-js/office.js');
  expect(library.headers.get('content-type')).toMatch(/javascript/);
  expect(await library.text()).toContain('Microsoft Corporation');
});

test.each(['/absent.html', '/host/absent.js', '/office-js/../package.json', '/%2e%2e/%2e%2e/package.json'])(
  'answers 404 for %s',
  async path => {
    expect((await get(path)).status).toBe(404);
  },
);

test('listens on this machine only', () => {
  expect(server.address).toMatch(/^http:\/\/localhost:\d+\/$/);
});

test('a port already taken is told by its code', async () => {
  const port = Number(new URL(server.address).port);
  await expect(startServer({ port, root: ROOT })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
