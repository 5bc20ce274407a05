/**
 * A GitHub to try things on: `emulate` on loopback, and a small proxy before it that adds what emulate lacks
 * (rendered mentions, the default token's refusals, changed files, a clock that moves, faults) and writes down
 * every request and answer, for `npm run contract` to judge.
 */
import { createServer } from 'node:http'
import { createEmulator } from 'emulate'
import { allComments } from './stand-comments.js'
import { spoil, takeFault } from './stand-faults.js'
import { changedFiles } from './stand-files.js'
import { withHtml } from './stand-html.js'
import { asPermission } from './stand-permission.js'
import { personAt } from './stand-person.js'
import { refusedPull, withTips } from './stand-pulls.js'
import { reactionKeeper } from './stand-reactions.js'
import { timeKeeper } from './stand-time.js'
import { recorder } from './stand-traffic.js'

/** @import { IncomingMessage, Server, ServerResponse } from 'node:http' */
/** @import { Asked, Fault, Reply, Stand, StandOptions } from './stand-types.d.ts' */

const TOKEN = 'stand-token'

/**
 * Starts it; `close` ends it.
 * @param {StandOptions} options
 * @returns {Promise<Stand>}
 */
export async function startGitHub(options) {
  const { name, repository = 'kwetter/incidents', logins = [], teams = [] } = options
  const author = options.author ?? 'github-actions[bot]'
  const [owner = '', repo = ''] = repository.split('/')
  const people = [...new Set([owner, author, ...logins])]
  const emulator = await createEmulator({
    service: 'github',
    port: 0,
    seed: {
      tokens: Object.fromEntries(
        people.map((login) => [login === author ? TOKEN : tokenOf(login), { login }])
      ),
      github: {
        users: people.map((login) => ({ login })),
        repos: [{ owner, name: repo, private: options.private ?? false }],
      },
    },
  })
  const upstream = emulator.url.replace('localhost', '127.0.0.1')
  /** @param {string} login */
  const as = (login) => personAt(upstream, repository, login === author ? TOKEN : tokenOf(login))
  for (const login of people.filter((one) => one !== owner)) {
    const permission = login === author ? 'push' : 'pull'
    await as(owner).send('PUT', `/collaborators/${encodeURIComponent(login)}`, { permission })
  }
  const traffic = recorder(name)
  const time = timeKeeper(options.clock)
  const reactions = reactionKeeper(() => options.clock?.() ?? new Date().toISOString(), author)
  /** @type {Fault[]} */
  const faults = []
  /** @type {Promise<unknown>} */
  let opening = Promise.resolve()

  const server = createServer((request, response) => {
    answer(request).then(
      (reply) => (reply === null ? response.destroy() : send(response, reply)),
      (error) => send(response, json(500, { message: String(error) }))
    )
  })
  const url = await listen(server, options.port ?? 0)
  return {
    url,
    token: TOKEN,
    author,
    repository,
    faults,
    requests: traffic.requests,
    reactionsTo: reactions.to,
    as,
    close: async () => {
      await Promise.all([closed(server), emulator.close()])
    },
  }

  /**
   * Addresses lead to the stand, past which nobody shall go.
   * @param {string} text
   */
  function ours(text) {
    return text.replaceAll(emulator.url, url).replaceAll(upstream, url)
  }

  /**
   * @param {IncomingMessage} request
   * @returns {Promise<Reply | null>}
   */
  async function answer(request) {
    const asked = await readRequest(request)
    const fault = takeFault(faults, asked)
    const reply = fault === null ? await inTurn(asked) : await failing(fault, asked)
    const isMadeUp = fault?.kind === 'answer' && fault.isMadeUp === true
    traffic.record(asked, isMadeUp ? null : reply)
    if (fault?.kind === 'lose-answer' || reply === null) return null
    return fault?.kind === 'spoil-answer' ? spoil(reply, fault.as) : reply
  }

  /**
   * Whether a pull request may be opened is asked of emulate first, so two of them wait for one another.
   * @param {Asked} asked
   * @returns {Promise<Reply>}
   */
  function inTurn(asked) {
    if (asked.method !== 'POST' || !asked.path.endsWith('/pulls')) return forward(asked)
    const turn = opening.then(() => forward(asked))
    opening = turn.catch(() => undefined)
    return turn
  }

  /**
   * @param {Fault} fault
   * @param {Asked} asked
   * @returns {Promise<Reply | null>}
   */
  async function failing(fault, asked) {
    if (fault.kind === 'drop') return null
    if (fault.kind === 'hang') return new Promise(() => {})
    if (fault.kind !== 'answer') return forward(asked)
    const reply = json(fault.status, fault.body ?? { message: 'Fault' })
    return { ...reply, headers: fault.headers ?? {} }
  }

  /**
   * @param {Asked} asked
   * @returns {Promise<Reply>}
   */
  async function forward(asked) {
    // As GitHub does to the token of a workflow.
    if (asked.path === '/user')
      return json(403, { message: 'Resource not accessible by integration' })
    const extra = reactions.answer(asked)
    if (extra !== null) return extra
    const comments = await allComments(as(owner), asked, (body) => time.keep(asked, body))
    if (comments !== null) {
      const body = JSON.parse(ours(JSON.stringify(comments)))
      return json(200, body)
    }
    const refused = await refusedPull(as(owner), asked)
    if (refused !== null) return json(422, { message: refused })
    const pull = /^\/repos\/[^/]+\/[^/]+\/pulls\/(\d+)\/files$/.exec(asked.path)
    if (pull !== null) return json(200, await changedFiles(as(owner), Number(pull[1]), url))
    const reply = await fetch(`${upstream}${asked.path}${asked.search}`, {
      method: asked.method,
      headers: {
        authorization: asked.authorization,
        accept: asked.accept,
        'content-type': 'application/json',
      },
      ...(asked.text === '' ? {} : { body: asked.text }),
    })
    const text = ours(await reply.text())
    const link = reply.headers.get('link')
    /** @type {Record<string, string>} */
    const headers = link === null ? {} : { link: ours(link) }
    if (!reply.headers.get('content-type')?.includes('json')) {
      return { status: reply.status, headers, body: undefined, text }
    }
    const kept = asPermission(asked, time.keep(asked, JSON.parse(text)))
    const isPull = asked.method === 'GET' && /\/pulls(?:\/\d+)?$/.test(asked.path)
    const body = isPull ? await withTips(as(owner), repository, kept) : kept
    const drawn = asked.accept.includes('full+json') ? withHtml(body, people, teams) : body
    return { ...json(statusOf(asked, reply.status), drawn), headers }
  }
}

/**
 * GitHub answers an assignment with 201, emulate with 200.
 * @param {Asked} asked
 * @param {number} status
 */
function statusOf({ method, path }, status) {
  return method === 'POST' && path.endsWith('/assignees') && status === 200 ? 201 : status
}

/** @param {string} login */
function tokenOf(login) {
  return `token-of-${login}`
}

/**
 * @param {IncomingMessage} request
 * @returns {Promise<Asked>}
 */
async function readRequest(request) {
  /** @type {Buffer[]} */
  const chunks = []
  for await (const chunk of request) chunks.push(chunk)
  const { pathname, search, searchParams } = new URL(request.url ?? '/', 'http://stand')
  return {
    method: request.method ?? 'GET',
    path: pathname,
    search,
    query: Object.fromEntries(searchParams),
    accept: request.headers.accept ?? '*/*',
    authorization: request.headers.authorization ?? '',
    text: Buffer.concat(chunks).toString('utf8'),
  }
}

/**
 * @param {number} status
 * @param {unknown} body
 * @returns {Reply}
 */
function json(status, body) {
  return { status, headers: {}, body, text: JSON.stringify(body) }
}

/**
 * @param {ServerResponse} response
 * @param {Reply} reply
 */
function send(response, { status, headers, body, text, cut = false }) {
  const type = body === undefined ? {} : { 'content-type': 'application/json; charset=utf-8' }
  const length = cut ? { 'content-length': String(Buffer.byteLength(text)) } : {}
  response.writeHead(status, { ...type, ...headers, ...length })
  if (!cut) response.end(status === 204 ? undefined : text)
  else response.write(text.slice(0, text.length / 2), () => response.destroy())
}

/**
 * @param {Server} server
 * @param {number} port
 * @returns {Promise<string>} its address
 */
function listen(server, port) {
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', () => {
      const address = server.address()
      const bound = typeof address === 'object' && address !== null ? address.port : port
      resolve(`http://127.0.0.1:${bound}`)
    })
  })
}

/**
 * @param {Server} server
 * @returns {Promise<void>}
 */
function closed(server) {
  server.closeAllConnections()
  return new Promise((resolve) => {
    server.close(() => resolve())
    server.closeAllConnections()
  })
}
