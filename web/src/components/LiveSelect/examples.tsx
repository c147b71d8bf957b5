import { LiveSelect } from './LiveSelect';

const shared = {
  id: 'assignee',
  label: 'Responsable',
  placeholder: 'Choisir une personne',
  option: (name: string) => ({ value: name, label: name }),
  value: '',
  onInput: () => {},
};

export const examples = {
  'on its way': () => <LiveSelect {...shared} live={{ kind: 'loading' }} />,
  there: () => (
    <LiveSelect {...shared} live={{ kind: 'ready', value: ['Sonia Kadri'], fromCache: false }} />
  ),
  failed: () => <LiveSelect {...shared} live={{ kind: 'failed', retry: () => {} }} />,
};
