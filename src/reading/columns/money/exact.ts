/** A number as whole figures and how many of them stand behind the point. */
function inFigures(value: number): { figures: bigint; behindPoint: number } {
  const [plain = "", power = "0"] = String(value).split("e");
  const [whole = "", fraction = ""] = plain.split(".");
  return { figures: BigInt(`${whole}${fraction}`), behindPoint: fraction.length - Number(power) };
}

/** The product of numbers as they are written: 1.005 × 1000 is 1005, not 1004.9999999999999. */
export function exactProduct(...factors: readonly number[]): number {
  const parts = factors.map(inFigures);
  const figures = parts.reduce((product, part) => product * part.figures, 1n);
  const behindPoint = parts.reduce((sum, part) => sum + part.behindPoint, 0);
  return Number(`${figures}e${-behindPoint}`);
}
