interface Props {
  readonly id: string;
  readonly label: string;
  readonly checked: boolean;
  readonly onInput: (checked: boolean) => void;
}

/** One choice that is taken or left. */
export function CheckboxField({ id, label, checked, onInput }: Props) {
  return (
    <div class="flex items-start gap-2.5">
      <input
        id={id}
        type="checkbox"
        class="mt-1 size-4 accent-accent"
        checked={checked}
        onInput={(event) => onInput(event.currentTarget.checked)}
      />
      <label for={id}>{label}</label>
    </div>
  );
}
