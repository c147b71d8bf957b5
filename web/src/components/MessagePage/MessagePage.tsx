import { t } from '../../i18n';
import { useHeading } from '../../state/useHeading';
import { ButtonLink } from '../Button/Button';

interface Props {
  readonly title: string;
  readonly lead: string;
}

/** A screen inside the site that can't show what was asked: says why and leads on. */
export function MessagePage({ title, lead }: Props) {
  const heading = useHeading(title);
  return (
    <div class="mx-auto grid max-w-[34rem] justify-items-start gap-3 px-4 py-16 md:px-7">
      <h1 ref={heading} tabIndex={-1}>
        {title}
      </h1>
      <p class="text-muted">{lead}</p>
      <ButtonLink href="/tickets">{t.backToTickets}</ButtonLink>
    </div>
  );
}
