// A pane as the official React template has it: Fluent's provider and a button, once Office is ready.
import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

const element = document.getElementById('root');
if (!element) throw new Error('the page has no #root');

function Pane() {
  return (
    <FluentProvider theme={webLightTheme}>
      <Button>Run</Button>
    </FluentProvider>
  );
}

void Office.onReady().then(() => {
  createRoot(element).render(<Pane />);
});
