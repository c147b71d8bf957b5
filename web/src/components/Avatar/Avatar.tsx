import { initials } from '../../domain/people';

interface Props {
  readonly name: string;
  readonly team?: boolean;
}

/** A person's initials; blue for the team. Decorative: the name always stands beside it. */
export function Avatar({ name, team = false }: Props) {
  const look = team
    ? 'border-transparent bg-accent-weak text-accent-text'
    : 'border-line bg-sunken text-muted';
  return (
    <span
      aria-hidden="true"
      class={`inline-grid size-7 shrink-0 place-items-center rounded-full border text-[0.7rem] font-[650] ${look}`}
    >
      {initials(name)}
    </span>
  );
}
