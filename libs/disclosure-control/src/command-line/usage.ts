/** Said where a command is not understood. */
export const usage = `Usage:
  disclosure audit INNER.csv MEMBERSHIP.json [--hide-below 5 | --rounded ROUNDED.csv --base 5 --margin-bound B]
  disclosure protect INNER.csv MEMBERSHIP.json --base 5 --key-file FILE [--sensitive status]
  disclosure pipeline MICRO.csv.gz --period 2025K2 --out DIR [--key-file FILE]`;

/** The command cannot be carried out as it was written. */
export class UsageFault extends Error {}
