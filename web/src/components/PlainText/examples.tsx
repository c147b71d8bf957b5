import { PlainText } from './PlainText';

export const examples = {
  words: () => <PlainText text={'Bonjour,\nle voyant reste orange.'} />,
  address: () => <PlainText text="La notice : https://exemple.test/notice.pdf." />,
  hostile: () => <PlainText text={'<img src=x onerror="alert(1)"> javascript:alert(1)'} />,
};
