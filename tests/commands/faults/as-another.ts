/** A user without rights of any kind, as systems have it. */
const nobody = 65534;

/**
 * Does some work as a user who may nothing but what all may. Only root can become another: elsewhere it says
 * so, and nothing is done.
 * @throws Error of the work.
 */
export async function asNobody(work: () => Promise<void>): Promise<void> {
  if (process.getuid?.() !== 0 || !process.seteuid || !process.setegid) {
    console.warn("Not tried: only root can do something as another user.");
    return;
  }
  process.setegid(nobody);
  process.seteuid(nobody);
  try {
    await work();
  } finally {
    process.seteuid(0);
    process.setegid(0);
  }
}

/** Gives a folder to that user. */
export const owner = { uid: nobody, gid: nobody } as const;
