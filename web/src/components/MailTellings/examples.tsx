import { bareProblem } from '../../data/problems';
import { TELLING_STATES } from '../../domain/mailTelling';
import { aTelling } from '../../testing/samples';
import { MailTellings, TellingList } from './MailTellings';

const ask = () => {};

export const examples = {
  closed: () => <MailTellings ticketRef="VGD-7K3Q9F" />,
  asking: () => <TellingList answer={null} asking ask={ask} />,
  none: () => <TellingList answer={{ ok: true, value: [] }} asking={false} ask={ask} />,
  failed: () => (
    <TellingList answer={{ ok: false, problem: bareProblem('offline') }} asking={false} ask={ask} />
  ),
  'in every state': () => (
    <TellingList
      answer={{
        ok: true,
        value: TELLING_STATES.map((state) =>
          aTelling({
            state,
            entryId: state,
            reason: state === 'bounced' ? '550 no such user' : null,
          }),
        ),
      }}
      asking={false}
      ask={ask}
    />
  ),
};
