import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { COMMANDS } from '../../src/commands/commands';
import { manifestButtons } from '../support/manifest';

const names = Object.keys(COMMANDS);
const { actions } = JSON.parse(
  readFileSync(join(import.meta.dirname, '../../src/commands/shortcuts.json'), 'utf8'),
) as { actions: { id: string }[] };
const buttons = manifestButtons();
const run = buttons.flatMap(({ runs }) => (runs === undefined ? [] : [runs]));
const pressed = actions.map(({ id }) => id);

describe('the table of commands', () => {
  it('has a row for every function of the manifest, and for every action of the keyboard', () => {
    expect([...run, ...pressed].filter((name) => !names.includes(name))).toEqual([]);
  });

  it('has no row that nobody can reach', () => {
    expect(names.filter((name) => !run.includes(name) && !pressed.includes(name))).toEqual([]);
  });

  it('has names that office.js tells apart: it compares them without regard to case', () => {
    expect(new Set(names.map((name) => name.toUpperCase())).size).toBe(names.length);
  });
});

describe('the buttons', () => {
  it('stand on the tab in four groups, the one for what a person does most first', () => {
    const onTab = buttons.filter(({ tab }) => tab === 'Kpi.Tab');
    const groups = [...new Set(onTab.map(({ group }) => group))];
    const idsIn = (group: string | undefined) =>
      onTab.filter((button) => button.group === group).map(({ id }) => id);
    expect(groups.map((group) => [group, idsIn(group)])).toEqual([
      [
        'Kpi.CheckGroup',
        ['Kpi.Validate', 'Kpi.ShowPane', 'Kpi.NextFinding', 'Kpi.PreviousFinding', 'Kpi.Highlights'],
      ],
      ['Kpi.CreateGroup', ['Kpi.Report', 'Kpi.Templates']],
      ['Kpi.BoardGroup', ['Kpi.Board']],
      ['Kpi.HelpGroup', ['Kpi.Settings', 'Kpi.Help']],
    ]);
  });

  it('include one that opens the pane without the add-in’s code, beside the check: the first click on another may only start the add-in', () => {
    expect(buttons.filter(({ runs }) => runs === undefined).map(({ id }) => id)).toEqual(['Kpi.ShowPane']);
  });

  it('include one in the menu of a cell', () => {
    expect(buttons.filter(({ menu }) => menu !== undefined)).toEqual([
      expect.objectContaining({ menu: 'ContextMenuCell', runs: 'validate-sheet', enabled: true }),
    ]);
  });
});
