/** As many as a screen reads by itself; one more is read, to know that there are more. */
export const ALERTS_FIRST = 6;
/** As many as anybody reads through, for those who ask for more. */
export const ALERTS_MOST = 20;

/** An urgent ticket that nobody took in time; it stands until somebody does. */
export interface UrgentAlert {
  readonly ref: string;
  readonly title: string;
  readonly projectName: string;
  readonly clientName: string;
  /** Since when it has been urgent and nobody's. */
  readonly since: Date;
}
