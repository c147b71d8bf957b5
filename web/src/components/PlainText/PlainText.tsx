import { useContext } from 'preact/hooks';
import { splitLinks, type TextPart } from '../../domain/links';
import { References } from '../../state/references';

/**
 * A person's words, exactly as typed; addresses and the references of tickets that the reader may see
 * can be followed, nothing is ever interpreted.
 */
export function PlainText({ text }: { readonly text: string }) {
  const known = useContext(References);
  return (
    <div dir="auto" class="wrap-anywhere whitespace-pre-line">
      {splitLinks(text).map((part, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of one text never move
        <Part key={index} part={part} known={known} />
      ))}
    </div>
  );
}

interface PartProps {
  readonly part: TextPart;
  readonly known: ReadonlySet<string>;
}

function Part({ part, known }: PartProps) {
  if (part.kind === 'link') {
    return (
      <a
        class="text-accent-text underline"
        href={part.href}
        target="_blank"
        rel="noopener noreferrer nofollow"
      >
        {part.text}
      </a>
    );
  }
  if (part.kind === 'reference' && known.has(part.ref)) {
    return (
      <a class="text-accent-text underline" href={`/tickets/${part.ref}`}>
        {part.text}
      </a>
    );
  }
  return <>{part.text}</>;
}
