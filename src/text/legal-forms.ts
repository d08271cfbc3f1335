/** Legal forms that end the name of a firm: "CIS Technologies Inc". */
export const LEGAL_FORM = /^(?:inc|corp|co|cos|ltd|plc|llc|ag|nv|sa|spa|gmbh|pty|bhd)\.?$/i;

/** Whether a name ends in a legal form. */
export const isFirmName = (name: string): boolean => LEGAL_FORM.test(name.slice(name.lastIndexOf(' ') + 1));
