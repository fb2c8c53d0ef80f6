import { appendFileSync, mkdirSync, readFileSync, statSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * The list of those whose key has been erased: on each line whose keys they were (the ring’s id), who, and the day. It
 * only grows, and is with no backup. Another installation that stood in the same place has its own lines.
 */
export class Shredded {
  private ids: ReadonlySet<string> = new Set();
  private readAt = -1;
  private readonly file: string;
  private readonly ring: string;

  constructor(file: string, ring: string) {
    this.file = file;
    this.ring = ring;
  }

  /** Read again when another process has added to it. */
  all(): ReadonlySet<string> {
    const size = statSync(this.file, { throwIfNoEntry: false })?.size ?? 0;
    if (size !== this.readAt) {
      const lines = size === 0 ? [] : readFileSync(this.file, 'utf8').split('\n');
      const ours = lines.map((line) => line.split(' ')).filter(([ring]) => ring === this.ring);
      this.ids = new Set(ours.flatMap(([, id]) => (id === undefined ? [] : [id])));
      this.readAt = size;
    }
    return this.ids;
  }

  add(id: string, day: string): void {
    if (this.all().has(id)) return;
    mkdirSync(dirname(this.file), { recursive: true, mode: 0o700 });
    appendFileSync(this.file, `${this.ring} ${id} ${day}\n`, { mode: 0o600, flush: true });
  }
}
