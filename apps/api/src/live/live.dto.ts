/** Nothing is told this way: how to be told. */
export class HowToListen {
  /**
   * Ask again with this in `Accept`: the answer is then a stream of server-sent events, for as long as the session lasts.
   * @example text/event-stream
   */
  accept!: string;
}
