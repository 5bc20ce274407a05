/** Waits for a job until a limit, and no longer. */

/**
 * What a job gives, if it gives it in time; it is not even begun once the limit is over. A job that is given up may still come
 * to an end, which is nobody's concern then.
 *
 * @throws what `reason` gives once the limit is over; left out: the limit's own reason.
 */
export async function within<Result>(
  limit: AbortSignal,
  job: () => Promise<Result>,
  reason: () => unknown = () => limit.reason
): Promise<Result> {
  if (limit.aborted) throw reason()
  const ended = new AbortController()
  const over = new Promise<never>((_, reject) => {
    limit.addEventListener('abort', () => reject(reason()), { signal: ended.signal })
  })
  try {
    return await Promise.race([job(), over])
  } finally {
    ended.abort()
  }
}
