import { DOCS_NORMAL_EDITOR_UNIT_ID_KEY } from '@univerjs/core';
import { EditorService } from '@univerjs/preset-sheets-core';

/** Answers once the grid can hear the keyboard. To be called before a spreadsheet is created. */
export function gridHearsKeys(): Promise<void> {
  const { prototype } = EditorService;
  const register = Object.getOwnPropertyDescriptor(prototype, 'register')?.value as typeof prototype.register;
  return new Promise((resolve) => {
    prototype.register = function (config, container) {
      const registered = register.call(this, config, container);
      if (config.initialSnapshot?.id === DOCS_NORMAL_EDITOR_UNIT_ID_KEY) resolve();
      return registered;
    };
  });
}
