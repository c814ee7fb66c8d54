// The first script of the pane's page in the workbench: what desktop Excel does to a page before it loads.
import type {} from './connection';

const { workbench } = window.parent;
if (!workbench) throw new Error('this page belongs into the workbench');
workbench.attach(window);
