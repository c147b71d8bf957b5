import { PeriodPicker } from './PeriodPicker';
import { RangeForm } from './RangeForm';

const days = { from: '2026-10-25', to: '2026-11-23' };

export const examples = {
  'thirty days': () => (
    <PeriodPicker period={{ preset: '30', ...days }} today="2026-11-23" onNavigate={() => {}} />
  ),
  'one’s own': () => (
    <PeriodPicker period={{ preset: null, ...days }} today="2026-11-23" onNavigate={() => {}} />
  ),
  form: () => <RangeForm range={days} today="2026-11-23" onApply={() => {}} />,
};
