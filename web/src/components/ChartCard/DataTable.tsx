import type { ComponentChildren } from 'preact';
import { figureTexts as words } from '../../i18n/figures';

interface Props {
  readonly caption: string;
  readonly head: readonly string[];
  /** Each begins with what it is about. */
  readonly rows: readonly { readonly key: string; readonly cells: readonly ComponentChildren[] }[];
}

/** Figures in rows: the first column says of what, the others how many. */
export function DataTable({ caption, head, rows }: Props) {
  return (
    <section
      aria-label={words.tableOf(caption)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard
      tabIndex={0}
      class="mt-1 max-h-80 overflow-auto rounded-control border border-line"
    >
      <table class="w-full border-collapse text-small tabular-nums">
        <caption class="sr-only">{caption}</caption>
        <thead class="sticky top-0 bg-sunken text-left text-muted">
          <tr>
            {head.map((text, index) => (
              <th
                key={text}
                scope="col"
                class={`px-3 py-1.5 font-semibold ${index > 0 ? 'text-right' : ''}`}
              >
                {text}
              </th>
            ))}
          </tr>
        </thead>
        <tbody class="divide-y divide-line">
          {rows.map(({ key, cells: [name, ...values] }) => (
            <tr key={key}>
              <th scope="row" class="px-3 py-1 text-left font-normal whitespace-nowrap">
                {name}
              </th>
              {values.map((value, index) => (
                <td key={head[index + 1]} class="px-3 py-1 text-right whitespace-nowrap">
                  {value}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
