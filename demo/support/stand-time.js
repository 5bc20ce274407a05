/** The stand's clock: what is made through the stand carries the instant that its clock shows, and keeps it. */

/** `clock` gives ISO 8601 instants; without it everything keeps emulate's own time. */
export function timeKeeper(clock) {
  const kept = new Map()
  return { keep: (asked, body) => (clock === undefined ? body : keep(asked, body)) }

  function keep(asked, body) {
    if (Array.isArray(body)) return body.map((one) => keep({ ...asked, method: 'GET' }, one))
    if (body === null || typeof body !== 'object' || !('node_id' in body)) return body
    const key = String(body.node_id)
    const known = kept.get(key) ?? {}
    const now = clock()
    if (asked.method === 'POST') kept.set(key, { created_at: now, updated_at: now })
    if (asked.method === 'PATCH') {
      const ended = body.state === 'closed' && known.closed_at === undefined
      kept.set(key, { ...known, updated_at: now, ...(ended ? { closed_at: now } : {}) })
    }
    const { closed_at: closedAt, ...times } = kept.get(key) ?? {}
    return {
      ...body,
      ...times,
      ...(body.state === 'closed' && closedAt !== undefined ? { closed_at: closedAt } : {}),
    }
  }
}
