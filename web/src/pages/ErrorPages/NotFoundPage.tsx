import { MessagePage } from '../../components/MessagePage/MessagePage';
import { t } from '../../i18n';

/** What does not exist and what the person may not know of look the same. */
export function NotFoundPage() {
  return <MessagePage title={t.notFound.title} lead={t.notFound.lead} />;
}
