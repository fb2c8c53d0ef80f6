import { spawn } from 'node:child_process';

interface Outcome {
  readonly script: string;
  readonly passed: boolean;
  readonly seconds: string;
}

const npm = process.env['npm_execpath'];

/** The script's words are printed as they come when it runs alone, and in one piece at its end when others run too. */
const run = (script: string, alone: boolean): Promise<Outcome> =>
  new Promise((resolve, reject) => {
    const began = performance.now();
    const words = ['run', '--silent', script];
    const stdio = alone ? 'inherit' : 'pipe';
    const child =
      npm === undefined
        ? spawn('npm', words, { stdio, shell: process.platform === 'win32' })
        : spawn(process.execPath, [npm, ...words], { stdio });
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr])
      stream?.on('data', (piece: Buffer) => void said.push(piece));
    child.once('error', reject);
    child.once('close', (code) => {
      process.stdout.write(Buffer.concat(said));
      resolve({ script, passed: code === 0, seconds: ((performance.now() - began) / 1000).toFixed(1) });
    });
  });

/**
 * Runs the named npm scripts, every one of them whatever the others say; exit code 1 when one did not pass. `a+b c`
 * runs b after a, and c beside them: two at once, for the smallest machine has two cores.
 */
const waiting = process.argv.slice(2).map((lane) => lane.split('+'));
const sideBySide = process.argv.slice(2).some((lane) => lane.includes('+'));
const outcomes: Outcome[] = [];

const takeLanes = async (): Promise<void> => {
  for (let lane = waiting.shift(); lane !== undefined; lane = waiting.shift())
    for (const script of lane) outcomes.push(await run(script, !sideBySide));
};

await Promise.all(sideBySide ? [takeLanes(), takeLanes()] : [takeLanes()]);
const lines = outcomes.map(({ script, passed, seconds }) => `${passed ? '✓' : '✗'} ${script} (${seconds} s)`);
process.stdout.write(`\n${lines.join('\n')}\n`);
process.exitCode = outcomes.every(({ passed }) => passed) ? 0 : 1;
