import { spawnSync } from 'node:child_process';

interface Outcome {
  readonly script: string;
  readonly passed: boolean;
  readonly seconds: string;
}

const npm = process.env['npm_execpath'];

function run(script: string): Outcome {
  const began = performance.now();
  const words = ['run', '--silent', script];
  const { status } =
    npm === undefined
      ? spawnSync('npm', words, { stdio: 'inherit', shell: process.platform === 'win32' })
      : spawnSync(process.execPath, [npm, ...words], { stdio: 'inherit' });
  return { script, passed: status === 0, seconds: ((performance.now() - began) / 1000).toFixed(1) };
}

/** Run the named npm scripts, every one of them whatever the others say; exit code 1 when one did not pass. */
const outcomes = process.argv.slice(2).map(run);
const lines = outcomes.map(({ script, passed, seconds }) => `${passed ? '✓' : '✗'} ${script} (${seconds} s)`);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
