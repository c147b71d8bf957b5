import { aDashboard } from '../../testing/samples';
import { StatusBar } from './StatusBar';

export const examples = { some: () => <StatusBar figures={aDashboard()} /> };
