import { bareProblem } from '../../data/problems';
import type { MailRequest } from '../../state/useMailRequest';
import { ResendMail } from './ResendMail';

const of = (facts: Partial<MailRequest>) => () => (
  <ResendMail
    request={{
      busy: false,
      waitSeconds: 0,
      count: 0,
      problem: null,
      again: async () => {},
      ...facts,
    }}
  />
);

export const examples = {
  ready: of({}),
  waiting: of({ waitSeconds: 42 }),
  sent: of({ count: 1, waitSeconds: 60 }),
  'asked too soon': of({ problem: bareProblem('rate_limited'), waitSeconds: 3000 }),
  offline: of({ problem: bareProblem('offline') }),
};
