import { COMMANDS, type Availability, type Group } from './commands';
import { GROUPS, TAB_ID, buttonId, commandsIn, groupId } from './ribbon';

/**
 * Switches the ribbon's buttons on and off. Where Excel cannot, all of them are always on, so that a command may come
 * when there is nothing to work with.
 */
export async function announce(available: Availability): Promise<void> {
  if (!Office.context.requirements.isSetSupported('RibbonApi', '1.1')) return;
  const groups = GROUPS.map((group) => ({ id: groupId(group), controls: switched(group, available) })).filter(
    ({ controls }) => controls.length > 0,
  );
  try {
    await Office.ribbon.requestUpdate({ tabs: [{ id: TAB_ID, groups }] });
  } catch (refusal) {
    // After an update of the add-in Excel refuses until it is started anew: the buttons stay as they are.
    reportError(refusal);
  }
}

/** The buttons of a group that are not always on. */
function switched(group: Group, available: Availability): Office.Control[] {
  return commandsIn(group).flatMap((command) => {
    const { needs } = COMMANDS[command];
    return needs === null ? [] : [{ id: buttonId(command), enabled: available[needs] }];
  });
}
