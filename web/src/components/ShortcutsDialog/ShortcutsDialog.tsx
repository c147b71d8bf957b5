import { desk } from '../../i18n/desk';
import { singleKeys } from '../../state/shortcuts';
import { Dialog } from '../Dialog/Dialog';

interface Props {
  /** Shows those of the team too. */
  readonly staff: boolean;
  readonly onClose: () => void;
}

const words = desk.shortcuts;
const { enter, control } = words.keys;

/** Keys are pressed together, one after the other, or each does something by itself. */
type Shortcut = readonly [keys: readonly string[], text: string, how?: 'pair' | 'each'];

const EVERYWHERE: readonly Shortcut[] = [
  [[control, 'K'], words.palette],
  [['?'], words.help],
  [['c'], words.create],
  [['/'], words.search],
  [['g', 't'], words.goTickets, 'pair'],
  [['g', 'p'], words.goProjects, 'pair'],
];
const BOARD: Shortcut = [['g', 'b'], words.goBoard, 'pair'];
const LIST: readonly Shortcut[] = [
  [['j'], words.next],
  [['k'], words.previous],
  [[enter], words.open],
];
const TEAM_LIST: readonly Shortcut[] = [
  [['x'], words.select],
  [['a'], words.take],
];
const SEND: Shortcut = [[control, enter], words.send];
const TEAM_TICKET: readonly Shortcut[] = [
  [['a'], words.take],
  [['n'], words.note],
];

const ON_BOARD: readonly Shortcut[] = [
  [['←', '→', '↑', '↓'], words.walk, 'each'],
  [[words.keys.home, words.keys.end], words.ends, 'each'],
  [['m'], words.move],
];

/** What the keys do. */
export function ShortcutsDialog({ staff, onClose }: Props) {
  return (
    <Dialog title={words.title} onClose={onClose}>
      {!singleKeys.value && <p class="mb-3 text-small text-muted">{words.off}</p>}
      <div class="grid gap-4">
        <Group title={words.everywhere} shortcuts={staff ? [...EVERYWHERE, BOARD] : EVERYWHERE} />
        <Group title={words.list} shortcuts={staff ? [...LIST, ...TEAM_LIST] : LIST} />
        {staff && <Group title={words.board} shortcuts={ON_BOARD} />}
        <Group title={words.ticket} shortcuts={staff ? [...TEAM_TICKET, SEND] : [SEND]} />
      </div>
    </Dialog>
  );
}

interface GroupProps {
  readonly title: string;
  readonly shortcuts: readonly Shortcut[];
}

function Group({ title, shortcuts }: GroupProps) {
  return (
    <section>
      <h3 class="mb-1 text-small font-semibold text-muted">{title}</h3>
      <dl class="grid gap-px">
        {shortcuts.map(([keys, text, how]) => (
          <div key={text} class="flex items-center justify-between gap-4 py-0.5">
            <dt>{text}</dt>
            <dd class="flex shrink-0 items-center gap-1 text-small text-muted">
              {keys.map((key, index) => (
                <>
                  {index > 0 && how !== 'each' && <span>{how ? words.pair : '+'}</span>}
                  <kbd
                    key={key}
                    class="rounded-[4px] border border-line-strong bg-sunken px-1.5 leading-5 text-text"
                  >
                    {key}
                  </kbd>
                </>
              ))}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
