import {loadWords} from './words.js';
import './shell/shell.js';
import './pages/overview.js';
import './pages/page.js';
import './data/grid.js';
import './figures/findings.js';
import './figures/measures.js';
import './report/report.js';
import './administration/changes.js';
import './administration/modules.js';
import './administration/command.js';
import './administration/health.js';
import './administration/preferences.js';

// words first, so that nothing is shown in one language and then in another
loadWords().then(() => document.querySelector('mb-shell').start());
