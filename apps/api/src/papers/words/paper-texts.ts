/** What stands on the papers alone; everything else on them is in the words of the pages. */
export interface PaperTexts {
  readonly printedBy: (who: string, at: string) => string;
  readonly page: (page: number, of: number) => string;
  readonly labels: {
    readonly about: string;
    readonly whoMayHave: string;
    readonly printed: string;
    readonly review: string;
    readonly agreed: string;
    readonly place: string;
    readonly calledBy: string;
    readonly interpreter: string;
    readonly date: string;
    readonly sender: string;
    readonly receiver: string;
    readonly status: string;
  };
  /** Top right on each sheet. */
  readonly headFor: (name: string, service: string) => string;
  readonly headOwn: string;
  readonly careFor: (name: string, service: string) => string;
  readonly careOwn: string;
  readonly myService: string;
  readonly emptyPlan: string;
  readonly goal: (number: number) => string;
  readonly agreement: string;
  readonly measures: readonly [what: string, who: string, deadline: string, status: string];
  readonly noDetails: string;
  readonly minutes: (kind: string, date: string) => string;
  readonly came: { readonly heading: string; readonly heads: readonly [string, string, string] };
  readonly wasThere: string;
  readonly wasNotThere: string;
  readonly decisions: readonly [what: string, who: string, deadline: string];
  readonly notShared: string;
  readonly handOver: (sender: string, receiver: string) => string;
  readonly items: { readonly heading: string; readonly heads: readonly [string, string] };
  readonly myself: string;
}
