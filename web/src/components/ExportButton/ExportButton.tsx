import { Download } from 'lucide';
import type { TeamFilter } from '../../domain/teamView';
import { desk } from '../../i18n/desk';
import { refusalText } from '../../i18n/refusal';
import { announce } from '../../state/announcer';
import { useExport } from '../../state/useExport';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly uid: string;
  readonly filter: TeamFilter;
}

const words = desk.filters;

/** Keeps what a list shows, all of it, as a file for a spreadsheet. */
export function ExportButton({ uid, filter }: Props) {
  const { busy, problem, start } = useExport(filter, uid);
  return (
    <>
      {problem && (
        <p role="alert" class="text-small text-urgent">
          {words.exportFailed} — {refusalText(problem)}
        </p>
      )}
      <Button
        class="py-0.5! text-small min-h-8!"
        busy={busy}
        onClick={async () => {
          const name = await start();
          if (name) announce(words.exported(name));
        }}
      >
        <Icon node={Download} size={14} />
        {busy ? words.exporting : words.export}
      </Button>
    </>
  );
}
