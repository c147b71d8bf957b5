import { useState } from 'preact/hooks';
import type { Outcome } from '../../domain/problem';
import type { UserRecord } from '../../domain/user';
import { org } from '../../i18n/organisation';
import { useForm } from '../../state/useForm';
import { Dialog } from '../Dialog/Dialog';
import { TextField } from '../Field/TextField';
import { FormFrame } from '../FormFrame/FormFrame';

interface Props {
  readonly user: UserRecord;
  readonly onErase: (key: string) => Promise<Outcome<null>>;
  /** Called once it is done. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

const words = org.users.data;

/** Asks before a person is erased for good: its address has to be typed. */
export function EraseDialog({ user, onErase, onDone, onClose }: Props) {
  const [typed, setTyped] = useState('');
  const [key] = useState(() => crypto.randomUUID());
  const { submit, clear, ...form } = useForm<'address'>(['address']);
  // An account that was made by hand may have no address.
  const wanted = user.email || user.displayName;
  const erase = async () => {
    const same = typed.trim().toLowerCase() === wanted.trim().toLowerCase();
    const found = same ? {} : { address: words.typeWrong(wanted) };
    if (await submit(found, () => onErase(key))) onDone();
  };
  return (
    <Dialog title={words.eraseTitle(user.displayName)} onClose={onClose}>
      <div class="mb-4 grid gap-3">
        {words.eraseTexts.map((text) => (
          <p key={text} class="text-muted">
            {text}
          </p>
        ))}
      </div>
      <FormFrame
        id="erase"
        form={form}
        errorsTitle={words.eraseErrors}
        submitText={words.eraseSubmit}
        busyText={words.erasing}
        onSubmit={() => void erase()}
        leave={onClose}
      >
        <TextField
          id="erase-address"
          autocomplete="off"
          label={words.typeLabel}
          hint={words.typeHint(wanted)}
          value={typed}
          error={form.errors.address}
          onInput={(next) => {
            setTyped(next);
            clear(['address']);
          }}
        />
      </FormFrame>
    </Dialog>
  );
}
