import { Button, FluentProvider, webLightTheme } from '@fluentui/react-components';
import { createRoot } from 'react-dom/client';

/** The least pane of Fluent UI: a provider, a button, once office.js is ready. */
function BarePane() {
  return (
    <FluentProvider theme={webLightTheme}>
      <Button appearance="primary">Bonjour</Button>
    </FluentProvider>
  );
}

void Office.onReady(() => createRoot(document.getElementById('root')!).render(<BarePane />));
