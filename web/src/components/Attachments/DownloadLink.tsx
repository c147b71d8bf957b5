import { Download } from 'lucide';
import { talk } from '../../i18n/conversation';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly url: string;
  readonly fileName: string;
  readonly class?: string;
}

/** Keeps a file that is already here, under its own name. */
export function DownloadLink({ url, fileName, class: className = '' }: Props) {
  return (
    <a
      class={`grid size-8 shrink-0 place-items-center rounded-control text-muted hover:bg-sunken hover:text-text ${className}`}
      href={url}
      download={fileName}
      aria-label={talk.files.download(fileName)}
    >
      <Icon node={Download} />
    </a>
  );
}
