/** Takes out of an answer what this reader is not shown, whatever made the answer. There is one, and no answer goes past it. */
export abstract class AnswerShape {
  /** `hidden`: the ids, among those that the log says were shown, of whom something is taken out. */
  abstract of(answer: unknown, hidden: readonly string[]): unknown;
}
