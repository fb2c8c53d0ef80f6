/** Something that the young person has written. */
export class NarrowWords {
  id!: string;
  /** @example comment */
  kind!: string;
  text!: string;
  at!: Date;
}

/** Something that the young person does. */
export class NarrowTask {
  id!: string;
  title!: string;
  /** YYYY-MM-DD. */
  deadline!: string;
  /** @example agreed */
  status!: string;
}

/** C06: what a young person sees who signed in with less than high. Nothing here is about health or family. */
export class NarrowPage {
  words!: NarrowWords[];
  tasks!: NarrowTask[];
  today!: string;
}
