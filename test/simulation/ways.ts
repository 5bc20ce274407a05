/** Two ways to the desk: over HTTP through the shipped client, and within memory for months that would take hours. */
import { createServer, type IncomingMessage } from 'node:http'
import { Octokit } from '@octokit/rest'
import { recorder } from '../../demo/support/stand-traffic.js'
import type { Asked } from '../../demo/support/stand-types.d.ts'
import { createClient } from '../../src/github/client.ts'
import { repositoryOf, type Repository } from '../../src/github/repository.ts'
import type { Desk, Letter } from './desk.ts'

/** A way for each of these runs; `close` ends it. */
export interface Way {
  readonly repositories: readonly Repository[]
  readonly close: () => Promise<void>
}

const REPOSITORY = 'kwetter/incidents'

/**
 * A real HTTP server, whose traffic is written down for `npm run contract`, and the client that ships, which waits and
 * tries again. Its queues take some 16 ms a request,
 * so that a month takes minutes.
 */
export async function overHttp(desk: Desk, runs: readonly string[], name: string): Promise<Way> {
  const traffic = recorder(`simulation-${name.replaceAll(' ', '-')}`)
  const server = createServer((request, response) => {
    void letterOf(request)
      .then(async (letter) => {
        const reply = await desk.hand(letter)
        const body = reply === null || reply.text === '' ? undefined : JSON.parse(reply.text)
        traffic.record(askedBy(letter), reply === null ? null : { ...reply, body })
        return reply
      })
      .then((reply) => {
        if (reply === null) return response.destroy()
        const type = { 'content-type': 'application/json; charset=utf-8' }
        response.writeHead(reply.status, { ...type, ...reply.headers })
        return response.end(reply.status === 204 ? undefined : reply.text)
      })
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const address = server.address()
  const baseUrl = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`
  const clients = runs.map((token) =>
    createClient({ token, baseUrl, log: () => undefined, writeSpacing: 0, second: 1 })
  )
  return {
    repositories: (await Promise.all(clients)).map((client) => repositoryOf(client, REPOSITORY)),
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve())
        server.closeAllConnections()
      }),
  }
}

/** The same requests by the same Octokit, without sockets, and without trying again: the next sweep has to. */
export function inMemory(desk: Desk, runs: readonly string[]): Way {
  const silent = { debug: ignore, info: ignore, warn: ignore, error: ignore }
  const repositories = runs.map((run) => {
    const fetch = async (address: string, init: RequestInit = {}): Promise<Response> => {
      const reply = await desk.hand({
        run,
        method: init.method ?? 'GET',
        url: new URL(address),
        accept: new Headers(init.headers).get('accept') ?? '*/*',
        text: typeof init.body === 'string' ? init.body : '',
      })
      if (reply === null) throw new TypeError('fetch failed')
      const type = { 'content-type': 'application/json; charset=utf-8' }
      return new Response(reply.status === 204 ? null : reply.text, {
        status: reply.status,
        headers: { ...type, ...reply.headers },
      })
    }
    return repositoryOf(new Octokit({ request: { fetch }, log: silent }), REPOSITORY)
  })
  return { repositories, close: async () => undefined }
}

function ignore(): void {
  // What went wrong is told by the sweep.
}

async function letterOf(request: IncomingMessage): Promise<Letter> {
  const chunks: Buffer[] = []
  for await (const chunk of request) if (Buffer.isBuffer(chunk)) chunks.push(chunk)
  return {
    run: (request.headers.authorization ?? '').replace(/^\S+ /, ''),
    method: request.method ?? 'GET',
    url: new URL(request.url ?? '/', `http://${request.headers.host ?? 'desk'}`),
    accept: request.headers.accept ?? '*/*',
    text: Buffer.concat(chunks).toString('utf8'),
  }
}

/** The request as the stand writes it down: without a secret. */
function askedBy({ method, url, accept, text }: Letter): Asked {
  return {
    method,
    path: url.pathname,
    search: url.search,
    query: Object.fromEntries(url.searchParams),
    accept,
    authorization: '',
    text,
  }
}
