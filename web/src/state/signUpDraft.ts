import { readStored, writeStored } from '../data/storage';

const KEY = 'vigidev.sign-up';

/** What a person typed to get an account, all but the password, until this tab closes. */
export interface SignUpDraft {
  readonly email: string;
  readonly displayName: string;
  /** The address that a link suggested. */
  readonly suggested: string;
}

/** What was typed in this tab before; blank when nothing was. */
export function readSignUpDraft(): SignUpDraft {
  const kept = parse(readStored(KEY, 'tab'));
  const text = (value: unknown) => (typeof value === 'string' ? value : '');
  return {
    email: text(kept.email),
    displayName: text(kept.displayName),
    suggested: text(kept.suggested),
  };
}

/** Keeps what was typed, or forgets it when null. */
export function keepSignUpDraft(draft: SignUpDraft | null): void {
  writeStored(KEY, draft && JSON.stringify(draft), 'tab');
}

function parse(kept: string | null): Partial<Record<keyof SignUpDraft, unknown>> {
  try {
    return JSON.parse(kept ?? '') ?? {};
  } catch {
    return {};
  }
}
