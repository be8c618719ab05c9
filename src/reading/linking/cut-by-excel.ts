/** With a fraction or a plus: `1E5` may be a code. */
const scientific = /^(?:\d[.,]\d+E\+?|\dE\+)\d+$/i;
/** Excel keeps 15 figures of a number. */
const longerThanKept = /^\d{16,}$/;
const cutThere = /^\d{15}0+$/;

/** Whether Excel has written a number as `1,23457E+11`, of which most figures are lost. */
function isScientific(text: string): boolean {
  return scientific.test(text);
}

/**
 * Whether of the long numbers among some texts all end in zeros behind the 15th figure, as Excel leaves them;
 * false for fewer than two of them.
 */
function areCutAt15(texts: Iterable<string>): boolean {
  let long = 0;
  for (const text of texts) {
    if (!longerThanKept.test(text)) continue;
    if (!cutThere.test(text)) return false;
    long++;
  }
  return long > 1;
}

/**
 * Tells whether Excel has cut a number, so that it says nothing; `numbers` are all of its column, looked at
 * where they must be.
 */
export function cutTest(numbers: () => Iterable<string>): (text: string) => boolean {
  let areCut: boolean | null = null;
  return (text) => {
    if (isScientific(text)) return true;
    if (!cutThere.test(text)) return false;
    areCut ??= areCutAt15(numbers());
    return areCut;
  };
}
