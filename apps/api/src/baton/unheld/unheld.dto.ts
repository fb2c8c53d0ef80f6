/** A case whose holder is not there. All that the reader may know before taking the baton. */
export class UnheldCase {
  youngPersonId!: string;
  name!: string;
  /** The service that holds the baton without anybody there. */
  serviceName!: string;
  serviceKind!: string;
  /** First day without anybody; of `sender-runs-out` the day on which the service may not be responsible any longer. */
  since!: string;
  /** account-ended, away-without-stand-in, holder-shut-out, municipality-changed, sender-runs-out. */
  why!: string;
}
