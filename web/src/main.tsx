import './styles/index.css';
import { render } from 'preact';
import { App, loadSignedIn } from './App';
import { startClock } from './state/clock';
import { startConnection } from './state/connection';
import { startLocation } from './state/location';
import { cameBack, startSession } from './state/session';
import { startTheme } from './state/theme';

startTheme();
startClock();
startConnection();
startLocation();
startSession();
// Travels while Auth answers; a failed load shows when the screen itself asks for it.
if (cameBack()) loadSignedIn().catch(() => {});
render(<App />, document.getElementById('app') ?? document.body);
