import { useEffect } from 'preact/hooks';
import { build } from '../../i18n/build';
import { outdated, reloadPage, watchBuild } from '../../state/outdated';
import { Button } from '../Button/Button';

/** Says that the site was published anew, and leaves it to the reader when to load it. */
export function OutdatedNotice() {
  useEffect(() => watchBuild(), []);
  return <NewerBuild there={outdated.value} />;
}

/** The place of the notice is there before it: a screen reader hears what comes into it. */
export function NewerBuild({ there }: { readonly there: boolean }) {
  return (
    <div role="status" class="text-small md:order-1">
      {there && (
        <div
          data-outdated
          class="flex items-center gap-x-3 gap-y-1.5 rounded-control bg-accent-weak py-1.5 pr-1.5 pl-3 text-accent-text max-md:mt-2 md:my-1 md:grid md:p-2.5"
        >
          <p class="grow leading-snug">{build.newer}</p>
          <Button class="shrink-0" onClick={reloadPage}>
            {build.reload}
          </Button>
        </div>
      )}
    </div>
  );
}
