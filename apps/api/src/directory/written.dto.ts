/** What was made or changed, and its version now. */
export class Written {
  id!: string;
  version!: number;
}
