// What no form needs at once and every form soon, in one file to load: how its page is printed, and who tells of its alerts.
import { printStyles } from './print.css.js';

export { tellAlerts } from './alerted.js';

/** Sheets that come with it. */
export const sheets = [printStyles];
