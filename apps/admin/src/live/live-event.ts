/** What the server tells: that something changed about somebody, never what. */
export interface LiveEvent {
  /**
   * - begin: listening again; what was read before `since` may be old
   * - changed, sight: something was written that can be read here; more or less of somebody can be read
   * - ended: the session is over
   * - again: the server goes away for a moment
   */
  readonly event: string;
  readonly youngPersonId?: string;
  /** Milliseconds since 1970 on this machine. */
  readonly since?: number;
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const eventIn = (block: string): LiveEvent[] => {
  const event = /^event: (.+)$/m.exec(block)?.[1];
  if (event === undefined) return [];
  const data: unknown = JSON.parse(/^data: (.+)$/m.exec(block)?.[1] ?? '{}');
  const whose = isRecord(data) ? data['youngPersonId'] : undefined;
  return [typeof whose === 'string' ? { event, youngPersonId: whose } : { event }];
};

/** Reads a stream of server-sent events as it comes, in pieces that may end anywhere. */
export class EventReader {
  private rest = '';

  /** The events that are whole now. */
  read(piece: string): LiveEvent[] {
    const blocks = (this.rest + piece).split('\n\n');
    this.rest = blocks.pop() ?? '';
    return blocks.flatMap(eventIn);
  }
}
