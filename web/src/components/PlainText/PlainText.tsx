import { splitLinks } from '../../domain/links';

/** A person's words, exactly as typed; addresses can be followed, nothing is ever interpreted. */
export function PlainText({ text }: { readonly text: string }) {
  return (
    <div dir="auto" class="wrap-anywhere whitespace-pre-line">
      {splitLinks(text).map((part, index) =>
        part.kind === 'link' ? (
          <a
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
            key={index}
            class="text-accent-text underline"
            href={part.href}
            target="_blank"
            rel="noopener noreferrer nofollow"
          >
            {part.text}
          </a>
        ) : (
          part.text
        ),
      )}
    </div>
  );
}
