/** The comments of a whole repository in one list, which emulate does not have. */

/** @import { Asked, StandPerson } from './stand-types.d.ts' */

const PATH = /^\/repos\/[^/]+\/[^/]+\/issues\/comments$/

/**
 * All of them; null for any other request. `keep` gives each the times that the stand's clock showed.
 * @param {StandPerson} person
 * @param {Asked} asked
 * @param {(body: unknown) => unknown} keep
 * @returns {Promise<unknown[] | null>}
 */
export async function allComments(person, asked, keep) {
  if (asked.method !== 'GET' || !PATH.test(asked.path)) return null
  const numbers = new Set()
  for (const list of ['/issues', '/pulls']) {
    /** @type {{ number: number }[]} */
    const found = await person.list(`${list}?state=all&per_page=100`)
    for (const { number } of found) numbers.add(number)
  }
  const comments = []
  for (const number of numbers) {
    const list = keep(await person.list(`/issues/${number}/comments?per_page=100`))
    if (Array.isArray(list)) comments.push(...list)
  }
  const since = Date.parse(asked.query['since'] ?? '1970-01-01T00:00:00Z')
  return comments.filter(({ updated_at: at }) => Date.parse(at) >= since)
}
