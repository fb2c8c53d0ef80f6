// The API's own process. When the start that made it is gone, even by kill -9, the API drains and ends too.
process.on('disconnect', () => {
  process.kill(process.pid, 'SIGTERM');
  setTimeout(() => process.exit(1), 10_000).unref();
});
await import(new URL('../../dist/apps/api/src/main.js', import.meta.url).href);
