import { closeServer } from './server.ts';

export default async function tearDown() {
  await closeServer();
}
