import type { RefObject } from 'preact';
import { useState } from 'preact/hooks';
import { beginsLine } from '../../domain/cannedReply';
import { useWriting } from '../../state/writing';

interface Props {
  readonly box: RefObject<HTMLTextAreaElement | null>;
  readonly ticketRef: string;
  readonly label: string;
  readonly placeholder: string;
  readonly text: string;
  /** The id of what says why it can't leave as it is. */
  readonly fault: string | undefined;
  readonly readOnly: boolean;
  /** Until somebody was at work in it, it takes little room on a phone. */
  readonly open: boolean;
  readonly onText: (text: string) => void;
  readonly onFocus: () => void;
  /** A slash at the beginning of a line; absent where it is a letter like others. */
  readonly onSlash: (() => void) | undefined;
}

/** Where the words go; Ctrl+Enter sends them. While something stands in it, the team knows. */
export function WritingBox({ box, ticketRef, label, text, fault, open, onSlash, ...rest }: Props) {
  const [focused, setFocused] = useState(false);
  useWriting(ticketRef, focused && text !== '');
  const onKeyDown = (event: KeyboardEvent & { readonly currentTarget: HTMLTextAreaElement }) => {
    const { form, selectionStart, selectionEnd } = event.currentTarget;
    if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) form?.requestSubmit();
    const here = selectionStart === selectionEnd && beginsLine(text, selectionStart);
    if (event.key === '/' && onSlash && here) {
      event.preventDefault();
      onSlash();
    }
  };
  return (
    <textarea
      ref={box}
      aria-label={label}
      aria-describedby={fault}
      aria-invalid={fault !== undefined}
      placeholder={rest.placeholder}
      readOnly={rest.readOnly}
      rows={1}
      class={`field-sizing-content block max-h-[40dvh] w-full resize-none not-supports-[field-sizing:content]:resize-y bg-transparent px-3.5 py-3 outline-none placeholder:text-muted min-h-[5.25rem] ${open ? '' : 'max-sm:min-h-12'}`}
      value={text}
      onFocus={() => {
        setFocused(true);
        rest.onFocus();
      }}
      onBlur={() => setFocused(false)}
      onInput={({ currentTarget }) => rest.onText(currentTarget.value)}
      onKeyDown={onKeyDown}
    />
  );
}
