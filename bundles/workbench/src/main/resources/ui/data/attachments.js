import {nothing} from 'lit';
import {Part} from '../element.js';
class Attachments extends Part { render() { return nothing; } }
customElements.define('mb-attachments', Attachments);
