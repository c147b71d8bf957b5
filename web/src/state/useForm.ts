import { useState } from 'preact/hooks';
import type { Outcome } from '../domain/problem';
import { type FieldTexts, refusalTexts } from '../i18n/refusal';
import { useShown } from './useShown';

/** A form as its frame shows it. */
export interface FormState<Field extends string> {
  readonly errors: FieldTexts<Field>;
  /** Grows at each attempt, so that the same errors take the focus again. */
  readonly attempt: number;
  readonly busy: boolean;
  /** An earlier version is stored already: sending again makes another thing, and the person knows. */
  readonly earlier: boolean;
}

/** The sending of a form; `fields` are those beside which a refusal can be shown. */
export function useForm<Field extends string>(fields: readonly Field[]) {
  const [state, setState] = useState<FormState<Field>>({
    errors: {},
    attempt: 0,
    busy: false,
    earlier: false,
  });
  const shown = useShown();

  /**
   * Shows what the browser found; sends when there is nothing, `anew` after an earlier version. Answers
   * the value, or null.
   */
  const submit = async <T>(
    found: FieldTexts<Field>,
    send: (anew: boolean) => Promise<Outcome<T>>,
  ): Promise<{ readonly value: T } | null> => {
    if (state.busy) return null;
    const attempt = state.attempt + 1;
    const blocked = Object.keys(found).length > 0;
    setState({ ...state, errors: found, attempt, busy: !blocked });
    if (blocked) return null;
    const outcome = await send(state.earlier);
    if (!shown.current) return null;
    const earlier = !outcome.ok && outcome.problem.code === 'idempotency_mismatch';
    const errors = outcome.ok || earlier ? {} : refusalTexts(outcome.problem, fields);
    setState({ errors, attempt: attempt + 1, busy: false, earlier });
    return outcome.ok ? outcome : null;
  };

  /** What was said of fields does not hold for what is in them now. */
  const clear = (changed: readonly string[]) =>
    setState((before) => {
      const left = Object.entries(before.errors).filter(([field]) => !changed.includes(field));
      return { ...before, errors: Object.fromEntries(left) as FieldTexts<Field> };
    });

  return { ...state, submit, clear };
}
