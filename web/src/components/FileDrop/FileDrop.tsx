import type { ComponentChildren } from 'preact';
import { useRef, useState } from 'preact/hooks';
import { talk } from '../../i18n/conversation';

interface Props {
  readonly onFiles: (files: readonly File[]) => void;
  readonly class?: string;
  readonly children: ComponentChildren;
}

/** A place that takes files that are dropped on it or pasted into it. */
export function FileDrop({ onFiles, class: className = '', children }: Props) {
  const [over, setOver] = useState(false);
  // Moving from one element inside to the next leaves the one and enters the other.
  const depth = useRef(0);
  const leave = () => {
    depth.current = Math.max(0, depth.current - 1);
    if (depth.current === 0) setOver(false);
  };
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: dropping and pasting are shortcuts to the picker, which everybody has
    <div
      class={`relative ${className}`}
      onDragEnter={({ dataTransfer }) => {
        if (!holdsFiles(dataTransfer)) return;
        depth.current += 1;
        setOver(true);
      }}
      onDragOver={(event) => {
        if (holdsFiles(event.dataTransfer)) event.preventDefault();
      }}
      onDragLeave={leave}
      onDrop={(event) => {
        if (!holdsFiles(event.dataTransfer)) return;
        event.preventDefault();
        depth.current = 0;
        setOver(false);
        onFiles([...(event.dataTransfer?.files ?? [])]);
      }}
      onPaste={(event) => {
        const files = [...(event.clipboardData?.files ?? [])];
        // Words copied from a document come with a picture of themselves.
        const words = event.clipboardData?.types.includes('text/plain') ?? false;
        if (files.length === 0 || words) return;
        event.preventDefault();
        onFiles(files);
      }}
    >
      {children}
      {over && (
        <p class="pointer-events-none absolute inset-0 z-10 grid place-items-center rounded-card border-2 border-dashed border-accent bg-accent-weak font-semibold text-accent-text">
          {talk.files.drop}
        </p>
      )}
    </div>
  );
}

function holdsFiles(transfer: DataTransfer | null): boolean {
  return transfer?.types.includes('Files') ?? false;
}
