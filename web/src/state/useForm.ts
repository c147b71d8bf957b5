import { useState } from 'preact/hooks';
import type { Outcome } from '../domain/problem';
import { type FieldTexts, refusalTexts } from '../i18n/refusal';
import { attemptKey, endAttempt } from './attemptKeys';
import { useShown } from './useShown';

/** A form as its frame shows it. */
export interface FormState<Field extends string> {
  readonly errors: FieldTexts<Field>;
  /** Grows at each attempt, so that the same errors take the focus again. */
  readonly attempt: number;
  readonly busy: boolean;
}

/**
 * The sending of a form. `subject` names what is being created, whose key is kept until it exists;
 * `fields` are those beside which a refusal can be shown.
 */
export function useForm<Field extends string>(subject: string, fields: readonly Field[]) {
  const [state, setState] = useState<FormState<Field>>({ errors: {}, attempt: 0, busy: false });
  const shown = useShown();

  /** Shows what the browser found; sends when there is nothing. Answers the value, or null. */
  const submit = async <T>(
    found: FieldTexts<Field>,
    send: (idempotencyKey: string) => Promise<Outcome<T>>,
  ): Promise<{ readonly value: T } | null> => {
    if (state.busy) return null;
    const attempt = state.attempt + 1;
    const blocked = Object.keys(found).length > 0;
    setState({ errors: found, attempt, busy: !blocked });
    if (blocked) return null;
    const outcome = await send(attemptKey(subject));
    // An earlier version already is there: sending again is then a new one, knowingly.
    if (outcome.ok || outcome.problem.code === 'idempotency_mismatch') endAttempt(subject);
    if (!shown.current) return null;
    const errors = outcome.ok ? {} : refusalTexts(outcome.problem, fields);
    setState({ errors, attempt: attempt + 1, busy: false });
    return outcome.ok ? outcome : null;
  };

  return { ...state, submit };
}
