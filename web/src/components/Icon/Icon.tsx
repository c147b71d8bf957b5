import type { IconNode } from 'lucide';
import { h } from 'preact';

interface Props {
  readonly node: IconNode;
  readonly size?: number;
  readonly class?: string;
}

/** A line icon beside a word; decorative, as the word says it all. */
export function Icon({ node, size = 16, class: className = '' }: Props) {
  return (
    <svg
      aria-hidden="true"
      class={`shrink-0 ${className}`}
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
    >
      {node.map(([tag, attributes]) => h(tag, attributes))}
    </svg>
  );
}
