import { aDashboard } from '../../testing/figureSamples';
import { StatusBar } from './StatusBar';

export const examples = { some: () => <StatusBar figures={aDashboard()} /> };
