import { FileDrop } from './FileDrop';

export const examples = {
  'around words': () => (
    <FileDrop onFiles={() => {}}>
      <p>Voir la photo</p>
    </FileDrop>
  ),
};
