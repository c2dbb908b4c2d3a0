import { createRoot } from 'react-dom/client';
import { App } from './App';
import { type Readiness } from './readiness';
import './taskpane.css';

const root = createRoot(document.getElementById('root')!);
const show = (readiness: Readiness) => root.render(<App readiness={readiness} />);

// A closed network may block Microsoft's address; a sentence is better than a blank pane.
if (typeof Office === 'undefined') show('noOffice');
else
  void Office.onReady(({ host }) => {
    // Outside Excel the library says so with a null host, whatever its type declares.
    if (host !== Office.HostType.Excel) show('outsideExcel');
    else show(Office.context.requirements.isSetSupported('ExcelApi', '1.8') ? 'ready' : 'oldExcel');
  });
