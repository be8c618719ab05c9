const scientific = /^\d(?:[.,]\d+)?E\+?\d+$/i;
/** Excel keeps 15 figures of a number. */
const longerThanKept = /^\d{16,}$/;
const cutThere = /^\d{15}0+$/;

/** Whether Excel has written a number as `1,23457E+11`, of which most figures are lost. */
export function isScientific(text: string): boolean {
  return scientific.test(text);
}

/** Whether of the long numbers among some texts all end in zeros behind the 15th figure, as Excel leaves them; false for fewer than two of them. */
export function areCutAt15(texts: Iterable<string>): boolean {
  let long = 0;
  for (const text of texts) {
    if (!longerThanKept.test(text)) continue;
    if (!cutThere.test(text)) return false;
    long++;
  }
  return long > 1;
}

/** Whether a number has as many figures as Excel cuts, and ends as it leaves them. */
export function mayBeCutAt15(text: string): boolean {
  return cutThere.test(text);
}
