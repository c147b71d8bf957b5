const LOOKS = {
  plain: 'border-line-strong text-muted',
  good: 'border-ok text-ok',
  waiting: 'border-waiting text-waiting',
} as const;

interface Props {
  readonly text: string;
  readonly look?: keyof typeof LOOKS;
}

/** One word on where a thing stands; its colour repeats what the word says. */
export function Tag({ text, look = 'plain' }: Props) {
  return (
    <span
      class={`inline-block rounded-full border px-2 text-tiny leading-5 font-[550] whitespace-nowrap ${LOOKS[look]}`}
    >
      {text}
    </span>
  );
}
