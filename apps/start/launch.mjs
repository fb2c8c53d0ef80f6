// Plain JavaScript on purpose: an old Node cannot read start.ts, and shall still get a sentence it can act on.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
if (major < 24 || (major === 24 && minor < 11)) {
  process.stderr.write(
    `Laget needs Node 24.11 or newer, and this is ${process.versions.node}. On Linux and Windows «npm ci» brings it; elsewhere install Node 24 first.\n`,
  );
  process.exit(1);
}
// files without a mode of their own can be read by the database's user, whatever the shell's umask is
process.umask(0o022);
const commands = {
  start: './start.ts',
  seed: './seed.ts',
  build: './build-command.ts',
  figures: './figures.ts',
  shred: './shred.ts',
  keys: './rotate-keys.ts',
  'archive-verify': './archive-verify.ts',
  'log-verify': './log-verify.ts',
  incident: './incident.ts',
  'first-administrator': './first-administrator.ts',
};
const { keepCompiled } = await import('./compiled.ts');
keepCompiled();
const [command = 'start'] = process.argv.slice(2);
await import(commands[command] ?? commands.start);
