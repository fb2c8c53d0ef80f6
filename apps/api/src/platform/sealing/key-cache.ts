import type { KeyObject } from 'node:crypto';

type Keys = ReadonlyMap<number, KeyObject>;

const AT_MOST = 20_000;
const FOR = 60_000;

/** Keys in memory: so many at most, and none for longer than a minute. */
export class KeyCache {
  private readonly kept = new Map<string, { readonly keys: Keys; readonly until: number }>();

  get(whose: string): Keys | undefined {
    return this.kept.get(whose)?.keys;
  }

  /** Those that are not here or have been here for too long. */
  missing(whose: readonly string[]): string[] {
    const now = performance.now();
    return [...new Set(whose)].filter((id) => (this.kept.get(id)?.until ?? 0) < now);
  }

  put(whose: string, keys: Keys): void {
    this.kept.delete(whose);
    const [oldest] = this.kept.keys();
    if (this.kept.size >= AT_MOST && oldest !== undefined) this.kept.delete(oldest);
    this.kept.set(whose, { keys, until: performance.now() + FOR });
  }

  drop(whose: string): void {
    this.kept.delete(whose);
  }
}
