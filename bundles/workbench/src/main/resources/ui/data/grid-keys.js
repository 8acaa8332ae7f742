const PAGE = 20;

/** What the keys do in a grid. */
export function gridKey(grid, event) {
  if (grid.editing) {
    grid.editor.key(event);
    return;
  }
  if (event.target.closest('th')) return;
  const command = event.ctrlKey || event.metaKey;
  const done = move(grid, event) || (command ? commanded(grid, event) : plain(grid, event));
  if (done) {
    event.preventDefault();
    event.stopPropagation();
  }
}

function move(grid, event) {
  const {row, column} = grid.cursor;
  const end = event.ctrlKey || event.metaKey;
  const on = document.documentElement.dir === 'rtl' ? -1 : 1;
  const last = grid.columns.length - 1;
  const moves = {
    ArrowDown: [end ? grid.length - 1 : row + 1, column], ArrowUp: [end ? 0 : row - 1, column],
    ArrowRight: [row, end ? (on > 0 ? last : 0) : column + on], ArrowLeft: [row, end ? (on > 0 ? 0 : last) : column - on],
    PageDown: [row + PAGE, column], PageUp: [row - PAGE, column],
    Home: [end ? 0 : row, 0], End: [end ? grid.length - 1 : row, last],
  };
  if (!moves[event.key]) return false;
  grid.move(...moves[event.key], event.shiftKey);
  return true;
}

function commanded(grid, event) {
  const shell = document.querySelector('mb-shell');
  const does = {
    a: () => { grid.selection.all(); grid.focusCell(); }, d: () => grid.selection.fillDown(),
    z: () => shell?.step('undo'), Z: () => shell?.step('redo'), y: () => shell?.step('redo'),
    Enter: () => grid.openForm(), Delete: () => grid.askToRemove(), h: () => grid.openHistory(),
  }[event.key];
  if (!does || event.altKey) return false;
  does();
  return true;
}

function plain(grid, event) {
  const {key} = event;
  if (key === 'F2' || key === 'Enter') grid.edit();
  else if (key === 'Escape' && grid.selection.isMany) { grid.selection.clear(); grid.requestUpdate(); }
  else if (key === 'Delete' && grid.selection.isMany) grid.selection.empty();
  else if (key === 'Delete' || key === 'Backspace') grid.editor.write('');
  else if (key.length === 1 && !event.altKey && key !== '?') grid.edit(key === ' ' ? undefined : key);
  else return false;
  return true;
}
