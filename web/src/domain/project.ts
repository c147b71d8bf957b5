/** A site or job on which a ticket can be opened. */
export interface Project {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  /** The Clients that it is attributed to; empty in a Client's own view, which names none. */
  readonly clientIds: readonly string[];
}

/** A company that Vigidev serves. */
export interface ClientCompany {
  readonly id: string;
  readonly name: string;
}
