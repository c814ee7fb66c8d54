// The first script of the pane's page in the workbench: puts Excel's stand-in where desktop Excel puts itself.
import type {} from './connection';

const workbench = (window.parent as Window).workbench;
if (!workbench) throw new Error('this page belongs into the workbench');
Object.defineProperty(window, 'external', { value: workbench.connect(), configurable: true, writable: true });
