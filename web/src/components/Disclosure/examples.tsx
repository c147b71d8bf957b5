import { Disclosure } from './Disclosure';

export const examples = {
  closed: () => (
    <Disclosure label="Priorité" class="">
      {() => <p>Haute</p>}
    </Disclosure>
  ),
};
