import { Bookmark, Pencil, Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import type { SavedView } from '../../domain/people';
import { viewOf } from '../../domain/savedViews';
import { filterQuery, type TeamFilter } from '../../domain/teamView';
import { desk } from '../../i18n/desk';
import { keepViews } from '../../state/accountCommands';
import { Button } from '../Button/Button';
import { ConfirmDialog } from '../ConfirmDialog/ConfirmDialog';
import { Icon } from '../Icon/Icon';
import { ViewNameDialog } from './ViewNameDialog';

interface Props {
  readonly views: readonly SavedView[];
  readonly filter: TeamFilter;
}

const words = desk.filters;
const SMALL = 'py-0.5! text-small';

/** Keeps what is shown as a view of one's own, or changes the one that is shown. */
export function SavedViews({ views, filter }: Props) {
  const [asking, setAsking] = useState<'name' | 'remove' | null>(null);
  const close = () => setAsking(null);
  const query = filterQuery(filter);
  const shown = viewOf(views, filter);
  // The views that everybody has need no second name.
  if (query === filterQuery({ ...filter, view: 'ouverts' }) && query === '') return null;
  return (
    <>
      {shown ? (
        // biome-ignore lint/a11y/useSemanticElements: two buttons about one view are no form
        <div role="group" aria-label={words.manage(shown.name)} class="flex gap-1">
          <Button look="quiet" class={SMALL} onClick={() => setAsking('name')}>
            <Icon node={Pencil} size={14} />
            {words.rename}
          </Button>
          <Button look="quiet" class={SMALL} onClick={() => setAsking('remove')}>
            <Icon node={Trash2} size={14} />
            {words.removeView}
          </Button>
        </div>
      ) : (
        <Button look="quiet" class={SMALL} onClick={() => setAsking('name')}>
          <Icon node={Bookmark} size={14} />
          {words.save}
        </Button>
      )}
      {asking === 'name' && (
        <ViewNameDialog views={views} query={query} former={shown} onClose={close} />
      )}
      {asking === 'remove' && shown && (
        <ConfirmDialog
          title={words.removeTitle(shown.name)}
          texts={[words.removeText]}
          confirmText={words.removeView}
          busyText={words.busy}
          onConfirm={() => keepViews(views.filter((view) => view !== shown))}
          onDone={close}
          onClose={close}
        />
      )}
    </>
  );
}
