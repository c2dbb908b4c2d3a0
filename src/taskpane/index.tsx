import { createRoot } from 'react-dom/client';
import { localeFor, speak } from '../text/message';
import { App } from './App';
import { markStyleElements } from './markStyleElements';
import { missingAtStart, PANE_FAILED, type StartUpFailure } from './readiness';

/** Hands over to the start-up script: React has taken away what it could no longer draw. */
function handOver(error: unknown): void {
  const detail = error instanceof Error ? `${error.name} : ${error.message}` : String(error);
  const isFileMissing = error instanceof Error && error.name === 'ChunkLoadError';
  const failure: StartUpFailure = { problem: isFileMissing ? 'filesMissing' : 'crashed', detail };
  dispatchEvent(new CustomEvent(PANE_FAILED, { detail: failure }));
}

markStyleElements(document);
const root = createRoot(document.getElementById('root')!, { onUncaughtError: handOver });

// Without office.js, outside Excel or in one too old, the start-up script says what is missing: nothing is drawn here.
if (typeof Office !== 'undefined') {
  void Office.onReady(({ host }) => {
    if (missingAtStart(host)) return;
    const locale = localeFor(Office.context.displayLanguage);
    speak(locale);
    document.documentElement.lang = locale;
    root.render(<App />);
  });
}
