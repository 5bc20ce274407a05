/** Settings for git where what it writes is thrown away: unsigned, not waited for until it lies on the disk, never tidied. */

/** To stand before the command. */
export const HASTY = [
  'commit.gpgSign=false',
  'core.fsync=none',
  'gc.auto=0',
  'maintenance.auto=false',
].flatMap((setting) => ['-c', setting])
