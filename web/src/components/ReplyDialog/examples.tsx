import { ReplyDialog } from './ReplyDialog';

const shared = { uid: 'thomas', onSaved: () => {}, onClose: () => {} };

export const examples = {
  new: () => <ReplyDialog {...shared} reply={null} />,
  'with an unknown variable': () => (
    <ReplyDialog {...shared} reply={{ id: 'a', title: 'Relance', body: 'Bonjour {{nom}}' }} />
  ),
};
