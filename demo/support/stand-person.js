/** A person with their own token, who acts on the stand's GitHub past the proxy: their doings are no traffic of ours. */

/** @import { StandPerson } from './stand-types.d.ts' */

/**
 * `send` asks below the repository, and throws with GitHub's words where it is refused.
 * @param {string} upstream
 * @param {string} repository
 * @param {string} token
 * @returns {StandPerson}
 */
export function personAt(upstream, repository, token) {
  return { send, list: (path) => send('GET', path) }

  /**
   * @param {string} method
   * @param {string} path
   * @param {unknown} [body]
   */
  async function send(method, path, body) {
    const reply = await fetch(`${upstream}/repos/${repository}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
        // On a machine that is busy, a connection of before may be closed by the time it is used again.
        connection: 'close',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
}
