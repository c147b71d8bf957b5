import { Download } from 'lucide';
import { desk } from '../../i18n/desk';
import { refusalText } from '../../i18n/refusal';
import { announce } from '../../state/announcer';
import { type FileExport, useFileExport } from '../../state/useExport';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly text: string;
  readonly fetchFile: Parameters<typeof useFileExport>[0];
  /** Keeps the file; the browser does, unless told otherwise. */
  readonly save?: Parameters<typeof useFileExport>[1];
}

const words = desk.filters;

/** Keeps what the platform knows of a person as a file. */
export function DataExport({ text, fetchFile, save }: Props) {
  const { busy, problem, start }: FileExport = useFileExport(fetchFile, save);
  return (
    <div class="grid justify-items-start gap-2">
      {problem && (
        <p role="alert" class="text-small text-urgent">
          {words.exportFailed} — {refusalText(problem)}
        </p>
      )}
      <Button
        busy={busy}
        onClick={async () => {
          const name = await start();
          if (name) announce(words.exported(name));
        }}
      >
        <Icon node={Download} size={16} />
        {busy ? words.exporting : text}
      </Button>
    </div>
  );
}
