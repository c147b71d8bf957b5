import { MessagePage } from '../../components/MessagePage/MessagePage';
import { t } from '../../i18n';

/** The rules refused what this screen reads. */
export function RefusedPage() {
  return <MessagePage title={t.refused.title} lead={t.refused.lead} />;
}
