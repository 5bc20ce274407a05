/** Reactions to comments, which emulate does not keep: one of a kind from each login, as GitHub keeps them. */

/** @import { Asked, Reply } from './stand-types.d.ts' */

const PATH = /^\/repos\/[^/]+\/[^/]+\/issues\/comments\/(\d+)\/reactions$/

/**
 * `answer` is null for any other request; `to` lists what a comment has.
 * @param {() => string} clock
 * @param {string} author who reacts: nobody else does so through the stand
 */
export function reactionKeeper(clock, author) {
  /** @type {Map<number, string[]>} */
  const kept = new Map()
  return {
    /** @param {number} comment @returns {readonly string[]} */
    to: (comment) => kept.get(comment) ?? [],
    /** @param {Asked} asked @returns {Reply | null} */
    answer: (asked) => {
      const comment = Number(PATH.exec(asked.path)?.[1])
      if (Number.isNaN(comment)) return null
      if (asked.method === 'GET') {
        const all = (kept.get(comment) ?? []).map((content, index) => ({
          id: comment * 10 + index,
          node_id: `R_${comment}_${index}`,
          content,
          created_at: clock(),
          user: userOf(author),
        }))
        return { status: 200, headers: {}, body: all, text: JSON.stringify(all) }
      }
      if (asked.method !== 'POST') return null
      const { content } = JSON.parse(asked.text)
      const known = kept.get(comment) ?? []
      const isNew = !known.includes(content)
      if (isNew) kept.set(comment, [...known, content])
      const body = { id: comment, node_id: `R_${comment}`, content, created_at: clock() }
      return { status: isNew ? 201 : 200, headers: {}, body, text: JSON.stringify(body) }
    },
  }
}

/** As GitHub describes somebody. @param {string} login */
function userOf(login) {
  const url = `https://api.github.com/users/${encodeURIComponent(login)}`
  return {
    login,
    id: 41898282,
    node_id: 'U_41898282',
    avatar_url: `${url}/avatar`,
    gravatar_id: '',
    url,
    html_url: `https://github.com/${encodeURIComponent(login)}`,
    followers_url: `${url}/followers`,
    following_url: `${url}/following{/other_user}`,
    gists_url: `${url}/gists{/gist_id}`,
    starred_url: `${url}/starred{/owner}{/repo}`,
    subscriptions_url: `${url}/subscriptions`,
    organizations_url: `${url}/orgs`,
    repos_url: `${url}/repos`,
    events_url: `${url}/events{/privacy}`,
    received_events_url: `${url}/received_events`,
    type: 'Bot',
    site_admin: false,
  }
}
