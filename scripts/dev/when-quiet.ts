/**
 * A function that asks for `work`: it runs once no one has asked for `milliseconds`, never twice at a time, and
 * once more when somebody asked while it ran. `work` must not throw.
 */
export function whenQuiet(work: () => Promise<void>, milliseconds: number): () => void {
  let timer: NodeJS.Timeout | undefined;
  let isWorking = false;
  let isAskedAgain = false;

  const run = async () => {
    isWorking = true;
    await work();
    isWorking = false;
    if (isAskedAgain) ask();
  };
  const ask = () => {
    isAskedAgain = isWorking;
    if (isWorking) return;
    clearTimeout(timer);
    timer = setTimeout(() => void run(), milliseconds);
  };
  return ask;
}
