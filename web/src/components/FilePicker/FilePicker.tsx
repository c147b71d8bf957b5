import { Camera, type IconNode, Paperclip } from 'lucide';
import { useRef } from 'preact/hooks';
import { ACCEPTED_TYPES } from '../../domain/attachment';
import { talk } from '../../i18n/conversation';
import { touch } from '../../state/touch';
import { Button } from '../Button/Button';
import { Icon } from '../Icon/Icon';

interface Props {
  readonly look?: 'plain' | 'quiet';
  readonly onFiles: (files: readonly File[]) => void;
}

/** Chooses files; on a phone, also takes a photo at once. */
export function FilePicker({ look = 'quiet', onFiles }: Props) {
  return (
    <>
      <Picker
        look={look}
        icon={Paperclip}
        text={talk.files.join}
        label={talk.files.joinFiles}
        accept={ACCEPTED_TYPES}
        onFiles={onFiles}
      />
      {touch.value && (
        <Picker
          look={look}
          icon={Camera}
          label={talk.files.takePhoto}
          // A camera's own format is asked for, so that the phone converts.
          accept="image/jpeg"
          camera
          onFiles={onFiles}
        />
      )}
    </>
  );
}

interface PickerProps extends Required<Props> {
  readonly icon: IconNode;
  /** Beside the icon, where there is room. */
  readonly text?: string;
  readonly label: string;
  readonly accept: string;
  readonly camera?: boolean;
}

function Picker({ look, icon, text, label, accept, camera = false, onFiles }: PickerProps) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <Button look={look} label={label} onClick={() => input.current?.click()}>
        <Icon node={icon} />
        {/* Beside a button that sends there is little room on a phone. */}
        {text && <span class={look === 'quiet' ? 'max-sm:sr-only' : ''}>{text}</span>}
      </Button>
      <input
        ref={input}
        type="file"
        hidden
        aria-label={label}
        multiple={!camera}
        accept={accept}
        {...(camera ? { capture: 'environment' } : {})}
        onChange={({ currentTarget }) => {
          onFiles([...(currentTarget.files ?? [])]);
          // The same file can be chosen again once it was taken away.
          currentTarget.value = '';
        }}
      />
    </>
  );
}
