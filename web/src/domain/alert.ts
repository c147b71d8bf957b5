/** As many as anybody reads through; one more is read, to know that there are more. */
export const ALERTS_SHOWN = 20;

/** An urgent ticket that nobody took in time; it stands until somebody does. */
export interface UrgentAlert {
  readonly ref: string;
  readonly title: string;
  readonly projectName: string;
  readonly clientName: string;
  /** Since when it has been urgent and nobody's. */
  readonly since: Date;
}
