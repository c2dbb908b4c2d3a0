import { resolve } from 'node:path';
import { hostText } from '../hostText';
import { addInBuild, buildIfNeeded, hostBuild } from './build';
import { startServer } from './server';

const DEFAULT_PORT = 3000;

/** `npm start`: builds what is missing, serves it to this machine and says where. */
async function main(): Promise<void> {
  const wanted = process.env['PORT']?.trim();
  const port = wanted ? Number(wanted) : DEFAULT_PORT;
  if (!Number.isInteger(port) || port < 1 || port > 65_535) {
    throw new Error(hostText('host.badPort', { port: wanted ?? '' }));
  }
  const root = resolve(__dirname, '../../..');
  buildIfNeeded(root, addInBuild);
  buildIfNeeded(root, hostBuild);
  const { address } = await startServer({ port, root }).catch((error: unknown) => {
    const isBusy = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isBusy ? new Error(hostText('host.portBusy', { port })) : error;
  });
  console.log(hostText('host.address', { address }));
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
});
