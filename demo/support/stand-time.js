/** The stand's clock: what is made through the stand carries the instant that its clock shows, and keeps it. */

/** @import { Asked } from './stand-types.d.ts' */

/**
 * Gives issues and comments their times. `clock` says ISO 8601 instants; without it they keep emulate's own.
 * @param {(() => string) | undefined} clock
 */
export function timeKeeper(clock) {
  /** @type {Map<unknown, Record<string, string>>} */
  const kept = new Map()
  return {
    /**
     * @param {Asked} asked
     * @param {unknown} body
     * @returns {unknown}
     */
    keep: (asked, body) => (clock === undefined ? body : keep(asked.method, body, clock())),
  }

  /**
   * @param {string} method
   * @param {unknown} body
   * @param {string} now
   * @returns {unknown}
   */
  function keep(method, body, now) {
    if (Array.isArray(body)) return body.map((one) => keep('GET', one, now))
    if (body === null || typeof body !== 'object' || !('node_id' in body)) return body
    if (!('created_at' in body)) return body
    const known = kept.get(body.node_id)
    if (method === 'POST') kept.set(body.node_id, { created_at: now, updated_at: now })
    if (method === 'PATCH' && known !== undefined) {
      kept.set(body.node_id, { ...known, updated_at: now })
    }
    return { ...body, ...kept.get(body.node_id) }
  }
}
