import { lastWords } from './sentence.ts';
import { say } from './say.ts';

type Ending = () => Promise<void> | void;

/** What must be closed when the command ends, newest first, whether it ends by a signal, an error or itself. */
export class Endings {
  private readonly endings: Ending[] = [];
  private ended: Promise<void> | undefined;

  add(ending: Ending): void {
    this.endings.push(ending);
  }

  /** Close everything once; who asks again waits for the same end. */
  end(): Promise<void> {
    this.ended ??= this.closeAll();
    return this.ended;
  }

  get isEnding(): boolean {
    return this.ended !== undefined;
  }

  private async closeAll(): Promise<void> {
    for (const ending of this.endings.toReversed()) await ending();
  }
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** npm may be gone without telling us: a shell between us does not pass its signal on. */
function whenLeftAlone(act: () => void): void {
  if (process.env['npm_lifecycle_event'] === undefined || process.platform === 'win32') return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) act();
  }, 250).unref();
}

/** Run a command to its end: exit code 0 when it was asked to stop, 1 and the reason when it could not go on. */
export async function runToTheEnd(command: (endings: Endings) => Promise<void>): Promise<void> {
  const endings = new Endings();
  const asked = (): void => {
    if (endings.isEnding) return;
    say('\nStopping …');
    void endings.end().then(() => process.exit(0), giveUp);
  };
  for (const signal of SIGNALS) process.on(signal, asked);
  whenLeftAlone(asked);
  try {
    await command(endings);
    if (!endings.isEnding) await endings.end();
  } catch (error) {
    if (endings.isEnding) return;
    process.exitCode = 1;
    process.stderr.write(`${lastWords(error)}\n`);
    await endings.end();
    process.exit(1);
  }
}

function giveUp(error: unknown): void {
  process.stderr.write(`${lastWords(error)}\n`);
  process.exit(1);
}
