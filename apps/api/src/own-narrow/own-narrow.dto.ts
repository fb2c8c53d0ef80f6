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

/** A meeting that the young person is asked to: when, and nothing else. */
export class NarrowMeeting {
  id!: string;
  /** YYYY-MM-DD, in Norway. */
  day!: string;
  /** @example 14:30 */
  time!: string;
  lengthMinutes!: number;
}

/** C06: what a young person sees who signed in with less than high. Nothing here is about health or family. */
export class NarrowPage {
  words!: NarrowWords[];
  tasks!: NarrowTask[];
  meetings!: NarrowMeeting[];
  today!: string;
}
