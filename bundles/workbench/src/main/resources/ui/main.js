import {loadWords} from './words.js';
import './shell.js';

// words first, so that nothing is shown in one language and then in another
loadWords().then(() => document.querySelector('mb-shell').start());
