import { Download } from 'lucide';
import { talk } from '../../i18n/conversation';
import { Icon } from '../Icon/Icon';
import { DOWNLOAD } from './tile';

interface Props {
  readonly url: string;
  readonly fileName: string;
  readonly class?: string;
}

/** Keeps a file that is already here, under its own name. */
export function DownloadLink({ url, fileName, class: className = '' }: Props) {
  return (
    <a
      class={`${DOWNLOAD} ${className}`}
      href={url}
      download={fileName}
      aria-label={talk.files.download(fileName)}
    >
      <Icon node={Download} />
    </a>
  );
}
