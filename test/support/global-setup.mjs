// Jest's own hooks run in plain Node, which reads these TypeScript files as they are.
import { prepareServer } from './server.ts';

export default async function setUp() {
  process.umask(0o022);
  await prepareServer();
}
