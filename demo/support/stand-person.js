/** A person with their own token, who acts on the stand's GitHub past the proxy: their doings are no traffic of ours. */

/** `send` asks below the repository, and throws with GitHub's words where it is refused. */
export function personAt(upstream, repository, token) {
  return { send, list: (path) => send('GET', path) }

  async function send(method, path, body) {
    const reply = await fetch(`${upstream}/repos/${repository}${path}`, {
      method,
      headers: {
        authorization: `Bearer ${token}`,
        accept: 'application/vnd.github+json',
        'content-type': 'application/json',
      },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })
    const text = await reply.text()
    if (!reply.ok) throw new Error(`${method} ${path}: ${reply.status} ${text}`)
    return text === '' ? null : JSON.parse(text)
  }
}
