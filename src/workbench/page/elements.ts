/** An element with these properties and contents. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
  ...content: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = Object.assign(document.createElement(tag), properties);
  made.append(...content);
  return made;
}

export function button(click: () => void, ...content: readonly (Node | string)[]): HTMLButtonElement {
  const control = element('button', { type: 'button' }, ...content);
  control.addEventListener('click', click);
  return control;
}
