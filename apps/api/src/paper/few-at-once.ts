import { refusal } from '#domain/problem/refusal';

/** So many files are made at once in one process; each may take some megabytes. Whoever comes then is asked to wait. */
const atOnce = 2;

/** Keeps what is heavy from being done by too many at once. */
export class FewAtOnce {
  private underWay = 0;

  async run<T>(make: () => Promise<T>): Promise<T> {
    if (this.underWay >= atOnce) throw refusal('busy');
    this.underWay += 1;
    try {
      return await make();
    } finally {
      this.underWay -= 1;
    }
  }
}
