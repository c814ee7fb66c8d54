import { describe, expect, it } from 'vitest';
import { COMMANDS, type Command } from '../../src/commands/commands';
import { buttonId, groupId } from '../../src/commands/ribbon';
import { manifestButtons } from '../support/manifest';

const names = Object.keys(COMMANDS) as Command[];
const buttons = manifestButtons();

describe('the table of commands', () => {
  it('has names that office.js tells apart: it compares them without regard to case', () => {
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });

  it('has a row for every function of the manifest', () => {
    const run = buttons.flatMap(({ runs }) => (runs === undefined ? [] : [runs]));
    expect(run.toSorted()).toEqual(names.toSorted());
  });

  it.each(names)('%s has its button where its row says, off at first where it needs something', (name) => {
    const { place, needs } = COMMANDS[name];
    const onRibbon = place !== 'Cell';
    expect(buttons.find(({ runs }) => runs === name)).toEqual({
      id: buttonId(name),
      group: onRibbon ? groupId(place) : undefined,
      tab: onRibbon ? 'Kpi.Tab' : undefined,
      menu: onRibbon ? undefined : 'ContextMenuCell',
      runs: name,
      enabled: needs === null,
    });
  });
});

describe('the buttons', () => {
  it('begin with the check, and with one that opens the pane without the add-in’s code beside it: the first click on another may only start the add-in', () => {
    expect(buttons.slice(0, 2).map(({ id, runs }) => [id, runs])).toEqual([
      ['Kpi.Validate', 'validate'],
      ['Kpi.ShowPane', undefined],
    ]);
  });

  it('include one in the menu of a cell: Excel gives an add-in no more', () => {
    expect(buttons.filter(({ menu }) => menu !== undefined)).toHaveLength(1);
  });
});
