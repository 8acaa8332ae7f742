import {address, go} from '../place.js';

const isRedo = (e) => (e.ctrlKey || e.metaKey) && (e.key === 'y' || (e.shiftKey && e.key === 'Z'));

/** Key bindings of the workbench: what the key sheet lists, in its order. */
export const KEYS = [
  {keys: 'Ctrl K', does: 'Search for anything, or do something', when: (e) => (e.ctrlKey || e.metaKey) && e.key === 'k',
    run: (shell) => shell.querySelector('mb-palette').open()},
  {keys: '?', does: 'Help for what is shown, and this sheet', when: (e) => e.key === '?', free: true,
    run: (shell) => shell.querySelector('mb-help').toggle()},
  {keys: 'G O', does: 'Go to the overview', second: 'o', run: (shell) => go(address(shell.place.scope, 'overview'))},
  {keys: 'G R', does: 'Go to the report', second: 'r', run: (shell) => go(address(shell.place.scope, 'report'))},
  {keys: 'G F', does: 'Go to what needs attention', second: 'f', run: (shell) => go(address(shell.place.scope, 'findings'))},
  {keys: 'Ctrl Z', does: 'Take the last change back', when: (e) => (e.ctrlKey || e.metaKey) && e.key === 'z', free: true,
    run: (shell) => shell.step('undo')},
  {keys: 'Ctrl Y', does: 'Bring back what was taken back', when: isRedo, free: true, run: (shell) => shell.step('redo')},
  {keys: 'Alt W', does: 'Close this tab', when: (e) => e.altKey && e.key === 'w',
    run: (shell) => shell.close(shell.tabs.find((tab) => tab.id === `${shell.place.kind}/${shell.place.name}`))},
];

/** Key bindings of a grid, for the key sheet. */
export const GRID_KEYS = [
  {keys: '↑ ↓ ← →', does: 'Move from cell to cell'},
  {keys: 'F2, Enter', does: 'Edit the cell'},
  {keys: 'Enter, Tab', does: 'Keep what was typed and go on, down or along; with Shift back'},
  {keys: 'Esc', does: 'Leave the cell as it was'},
  {keys: 'Delete', does: 'Empty the chosen cells'},
  {keys: 'Shift ↑ ↓ ← →', does: 'Choose several cells; Ctrl A chooses the column'},
  {keys: 'Ctrl C, Ctrl V', does: 'Copy what is chosen; paste a block from a spreadsheet'},
  {keys: 'Ctrl D', does: 'Fill down'},
  {keys: 'Ctrl Delete', does: 'Remove the chosen rows'},
  {keys: 'Ctrl Enter', does: 'The whole row as a form'},
  {keys: 'Ctrl H', does: 'History of the cell'},
];

const isTyping = (element) => element.closest?.('input, textarea, select, [contenteditable], [role=grid]');

export function bindKeys(shell) {
  let leading = 0;
  window.addEventListener('keydown', (event) => {
    const typing = isTyping(event.target);
    if (!typing && Date.now() - leading < 1000) {
      const second = KEYS.find((one) => one.second === event.key);
      leading = 0;
      if (second) {
        event.preventDefault();
        second.run(shell);
        return;
      }
    }
    if (!typing && event.key === 'g' && !event.ctrlKey && !event.metaKey && !event.altKey) {
      leading = Date.now();
      return;
    }
    const found = KEYS.find((one) => one.when?.(event) && !(one.free && typing));
    if (found) {
      event.preventDefault();
      found.run(shell);
    }
  });
}
