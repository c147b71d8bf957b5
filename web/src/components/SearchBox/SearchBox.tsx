import { Search } from 'lucide';
import { CONTROL } from '../Field/Field';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly class?: string;
}

/** Narrows a list by what is typed. */
export function SearchBox({ label, placeholder, value, onInput, class: className = '' }: Props) {
  return (
    <div class={`relative ${className}`}>
      <Icon
        node={Search}
        class="pointer-events-none absolute top-1/2 left-2.5 -translate-y-1/2 text-muted"
      />
      <input
        type="search"
        aria-label={label}
        placeholder={placeholder}
        class={`${CONTROL} py-1! pl-8! text-small`}
        value={value}
        onInput={(event) => onInput(event.currentTarget.value)}
        // It narrows as one types; within a form it must not send what is not whole yet.
        onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
      />
    </div>
  );
}
