import { button, element } from './elements';
import type { AddInManifest, CommandButton, RibbonGroup } from './manifest';
import { ariaKeys, type Shortcuts } from './shortcuts';

/** What the ribbon needs to know of the add-in, and of Excel at the moment. */
interface RibbonContent {
  readonly tab: AddInManifest['tab'];
  readonly shortcuts: Shortcuts;
  readonly press: (button: CommandButton) => void;
}

export interface RibbonState {
  readonly isEnabled: (button: CommandButton) => boolean;
  readonly isPaneShown: boolean;
}

/** A group of more has one large button and the others beside it, three in a column, as Excel arranges them. */
const LARGE_GROUP = 2;
const COLUMN = 3;

/** The add-in's tab: a toolbar whose buttons are one stop for Tab, and reached from each other by the arrow keys. */
export class Ribbon {
  readonly toolbar: HTMLElement;
  private readonly controls: readonly (readonly [CommandButton, HTMLButtonElement])[];
  private state: RibbonState | undefined;

  constructor({ tab, shortcuts, press }: RibbonContent) {
    const controls: [CommandButton, HTMLButtonElement][] = [];
    const make = (command: CommandButton, isLarge: boolean): HTMLButtonElement => {
      const control = controlFor(command, isLarge, shortcuts, () => {
        if (this.state?.isEnabled(command) ?? command.isEnabled) press(command);
      });
      controls.push([command, control]);
      return control;
    };
    this.toolbar = element(
      'div',
      { id: 'ribbon', role: 'toolbar', ariaLabel: tab.label },
      ...tab.groups.map((group) => groupFor(group, make)),
    );
    this.controls = controls;
    this.stopAt(0);
    this.toolbar.addEventListener('keydown', (event) => {
      this.walk(event);
    });
    this.toolbar.addEventListener('focusin', ({ target }) => {
      this.stopAt(this.controls.findIndex(([, control]) => control === target));
    });
  }

  /** Shows which buttons can be used; one that cannot stays where the keyboard finds it. */
  update(state: RibbonState): void {
    this.state = state;
    for (const [command, control] of this.controls) {
      control.ariaDisabled = state.isEnabled(command) ? null : 'true';
      if (command.runs === undefined) control.ariaPressed = String(state.isPaneShown);
    }
  }

  /** Tab comes to this one. */
  private stopAt(index: number): void {
    for (const [place, [, control]] of this.controls.entries()) control.tabIndex = place === index ? 0 : -1;
  }

  private walk(event: KeyboardEvent): void {
    const at = this.controls.findIndex(([, control]) => control === document.activeElement);
    const last = this.controls.length - 1;
    const steps: Readonly<Record<string, number>> = {
      ArrowRight: at === last ? 0 : at + 1,
      ArrowDown: at === last ? 0 : at + 1,
      ArrowLeft: at === 0 ? last : at - 1,
      ArrowUp: at === 0 ? last : at - 1,
      Home: 0,
      End: last,
    };
    const next = steps[event.key];
    if (at < 0 || next === undefined) return;
    event.preventDefault();
    this.controls[next]?.[1].focus();
  }
}

function groupFor(
  { label, buttons }: RibbonGroup,
  make: (command: CommandButton, isLarge: boolean) => HTMLButtonElement,
): HTMLElement {
  const large = buttons.length > LARGE_GROUP ? 1 : buttons.length;
  const columns: HTMLElement[] = buttons.slice(0, large).map((command) => make(command, true));
  for (let start = large; start < buttons.length; start += COLUMN) {
    const column = buttons.slice(start, start + COLUMN).map((command) => make(command, false));
    columns.push(element('div', { className: 'column' }, ...column));
  }
  return element(
    'div',
    { className: 'group', role: 'group', ariaLabel: label },
    element('div', { className: 'buttons' }, ...columns),
    element('span', { className: 'group-label', ariaHidden: 'true' }, label),
  );
}

function controlFor(
  { id, label, description, icon, runs }: CommandButton,
  isLarge: boolean,
  shortcuts: Shortcuts,
  press: () => void,
): HTMLButtonElement {
  const keys = runs === undefined ? undefined : shortcuts[runs];
  const [plain, dense] = isLarge ? ([32, 64] as const) : ([16, 32] as const);
  const picture = element('img', { alt: '', src: icon(plain), srcset: `${icon(dense)} 2x` });
  const control = button(press, picture, element('span', {}, label));
  control.className = isLarge ? 'large' : 'small';
  control.dataset['command'] = id;
  control.title = keys === undefined ? description : `${description} (${keys})`;
  if (keys !== undefined) control.setAttribute('aria-keyshortcuts', ariaKeys(keys));
  return control;
}
