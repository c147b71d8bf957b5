import { useState } from 'preact/hooks';
import type { Outcome, Problem } from '../../domain/problem';
import { t } from '../../i18n';
import { refusalText } from '../../i18n/refusal';
import { useShown } from '../../state/useShown';
import { Button } from '../Button/Button';
import { Dialog } from '../Dialog/Dialog';
import { Notice } from '../Notice/Notice';

interface Props {
  readonly title: string;
  /** What follows, one paragraph each. */
  readonly texts: readonly string[];
  readonly confirmText: string;
  readonly busyText: string;
  /** Does it. */
  readonly onConfirm: () => Promise<Outcome<unknown>>;
  /** Called once it is done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** Asks before something that matters, and stays until the server has done it. */
export function ConfirmDialog({
  title,
  texts,
  confirmText,
  busyText,
  onConfirm,
  onDone,
  onClose,
}: Props) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<Problem | null>(null);
  const shown = useShown();
  const confirm = async () => {
    setBusy(true);
    setProblem(null);
    const outcome = await onConfirm();
    if (!shown.current) return;
    setBusy(false);
    if (outcome.ok) onDone();
    else setProblem(outcome.problem);
  };
  return (
    <Dialog title={title} onClose={onClose}>
      <div class="grid gap-4">
        {problem && <Notice title={t.ticket.notDone}>{refusalText(problem)}</Notice>}
        {texts.map((text) => (
          <p key={text} class="text-muted">
            {text}
          </p>
        ))}
        <div class="flex flex-wrap justify-end gap-2">
          <Button onClick={onClose}>{t.cancel}</Button>
          <Button look="primary" busy={busy} onClick={() => void confirm()}>
            {busy ? busyText : confirmText}
          </Button>
        </div>
      </div>
    </Dialog>
  );
}
