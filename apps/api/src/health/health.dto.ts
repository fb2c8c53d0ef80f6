export class Health {
  /** @example ready */
  status!: string;
}
