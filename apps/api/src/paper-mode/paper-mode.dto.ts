/** How it is with paper after the verb. */
export class PaperRegistered {
  onPaper!: boolean;
}
