import { Button } from '../../components/Button/Button';
import { CheckboxField } from '../../components/Field/CheckboxField';
import { desk } from '../../i18n/desk';
import { overlay } from '../../state/overlay';
import { setSingleKeys, singleKeys } from '../../state/shortcuts';

const words = desk.keyboard;

/** Whether single keys do something, and what they do. */
export function KeysSection() {
  return (
    <>
      <p class="-mt-2 mb-3 text-muted">{words.text}</p>
      <div class="flex flex-wrap items-center justify-between gap-3">
        <CheckboxField
          id="single-keys"
          label={words.single}
          checked={singleKeys.value}
          onInput={setSingleKeys}
        />
        <Button
          onClick={() => {
            overlay.value = 'shortcuts';
          }}
        >
          {words.list}
        </Button>
      </div>
    </>
  );
}
