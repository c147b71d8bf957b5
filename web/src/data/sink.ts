/** What a listener has at one moment. */
export interface Snapshot<T> {
  readonly value: T;
  /** The server has not confirmed it yet. */
  readonly fromCache: boolean;
}

/** Why a listener ended by itself. */
export type ListenFailure = 'refused' | 'failed';

/** Receives what a listener tells. After `error` nothing more comes. */
export interface Sink<T> {
  next(snapshot: Snapshot<T>): void;
  error(failure: ListenFailure): void;
}

/** Ends a subscription. */
export type Teardown = () => void;
