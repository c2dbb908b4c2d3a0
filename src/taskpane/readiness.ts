/** Whether the pane can work where it was opened, and if not, what is missing. */
export type Readiness = 'ready' | 'noOffice' | 'outsideExcel' | 'oldExcel';
