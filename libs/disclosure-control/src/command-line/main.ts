import { InputFault } from '../files/input-fault.ts';
import { auditCommand } from './audit-command.ts';
import type { Outcome } from './outcome.ts';
import { pipelineCommand } from './pipeline-command.ts';
import { protectCommand } from './protect-command.ts';
import { UsageFault, usage } from './usage.ts';

/** What the shell is told: 2 where the input is broken, 3 where a number is unsafe. */
const CODES = { done: 0, failed: 1, broken: 2, unsafe: 3 } as const;

const warn = (text: string): void => {
  process.stderr.write(`${text}\n`);
};

const run = async ([command, ...words]: readonly string[]): Promise<Outcome> => {
  if (command === 'audit') return await auditCommand(words);
  if (command === 'protect') return await protectCommand(words, warn);
  if (command === 'pipeline') return await pipelineCommand(words, warn);
  throw new UsageFault(usage);
};

// a reader that has seen enough closes the pipe
process.stdout.on('error', () => undefined);
try {
  const { output, unsafe } = await run(process.argv.slice(2));
  process.stdout.write(output);
  for (const name of unsafe) warn(`Unsafe: ${name}`);
  process.exitCode = unsafe.length > 0 ? CODES.unsafe : CODES.done;
} catch (error) {
  // the solver's own errors carry its whole program as their text
  const text = error instanceof Error ? error.message : 'Unknown';
  warn(text.slice(0, 1000));
  process.exitCode = error instanceof InputFault || error instanceof UsageFault ? CODES.broken : CODES.failed;
}
