import { type IconNode, Lock, Reply } from 'lucide';
import type { WritingKind } from '../../domain/outgoing';
import { talk } from '../../i18n/conversation';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly mode: WritingKind;
  readonly onMode: (mode: WritingKind) => void;
}

const ICONS: Readonly<Record<WritingKind, IconNode>> = { message: Reply, note: Lock };
const LOOKS: Readonly<Record<WritingKind, string>> = {
  message: 'aria-pressed:border-accent aria-pressed:text-accent-text',
  note: 'aria-pressed:border-note-text aria-pressed:text-note-text',
};

/** To whom one writes: to the Client, or among the team. */
export function ModeSwitch({ mode, onMode }: Props) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would ask for a legend that nobody needs to see
    <div
      role="group"
      aria-label={talk.composer.modes}
      class={`flex border-b ${mode === 'note' ? 'border-note-line' : 'border-line'}`}
    >
      {(['message', 'note'] as const).map((kind) => (
        <button
          key={kind}
          type="button"
          aria-pressed={kind === mode}
          class={`-mb-px flex min-h-10 items-center gap-1.5 border-b-2 border-transparent px-3.5 text-muted -outline-offset-2 hover:text-text aria-pressed:font-[620] max-sm:grow max-sm:justify-center ${LOOKS[kind]}`}
          onClick={() => onMode(kind)}
        >
          <Icon node={ICONS[kind]} size={15} />
          {talk.composer.mode[kind]}
        </button>
      ))}
    </div>
  );
}
