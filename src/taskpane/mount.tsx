import { FluentProvider, Title3, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** Puts the pane into the element, in place of whatever it held; done when it is on the screen. */
export function mount(element: HTMLElement): Promise<void> {
  return new Promise((resolve) => {
    createRoot(element).render(
      <FluentProvider theme={webLightTheme} ref={() => resolve()}>
        <main>
          <Title3 as="h1">予算・KPI検証</Title3>
        </main>
      </FluentProvider>,
    );
  });
}
