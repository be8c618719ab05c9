/** How many of some numbers, which are in order, are no larger than a number. */
export function upTo(inOrder: ArrayLike<number>, number: number): number {
  let [low, high] = [0, inOrder.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((inOrder[middle] ?? number) <= number) low = middle + 1;
    else high = middle;
  }
  return low;
}
