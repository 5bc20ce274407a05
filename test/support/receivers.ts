/** Receivers on loopback that answer as a test says, and keep what they got. */
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'

/** One request. */
export interface Got {
  readonly path: string
  readonly headers: IncomingHttpHeaders
  readonly body: string
}

/** How one request is answered: a status, with headers and a body; or not at all. */
export type Reply =
  | number
  | { readonly status: number; readonly headers?: Record<string, string>; readonly body?: string }
  | 'silence'
  | 'hang-up'

/** A web server that takes posts. */
export interface WebReceiver {
  readonly url: string
  readonly got: Got[]
  /** Answers in this order, then 200 for ever. */
  readonly replies: Reply[]
  readonly close: () => Promise<void>
}

/** Starts one; `answer` decides what `replies` leave open. */
export async function startWebReceiver(
  answer: (got: Got) => Reply = () => 200
): Promise<WebReceiver> {
  const got: Got[] = []
  const replies: Reply[] = []
  const server = createServer((request, response) => {
    const parts: Buffer[] = []
    request.on('data', (part: Buffer) => void parts.push(part))
    request.on('end', () => {
      const one = {
        path: request.url ?? '',
        headers: request.headers,
        body: Buffer.concat(parts).toString('utf8'),
      }
      got.push(one)
      const reply = replies.shift() ?? answer(one)
      if (reply === 'silence') return
      if (reply === 'hang-up') return void request.destroy()
      const {
        status,
        headers = {},
        body = 'ok',
      } = typeof reply === 'number' ? { status: reply } : reply
      response.writeHead(status, headers).end(body)
    })
  })
  return { url: await listen(server), got, replies, close: () => closeAll(server) }
}

async function listen(server: Server): Promise<string> {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  // oxlint-disable-next-line no-unsafe-type-assertion -- a server on a port has an address
  const { port } = server.address() as AddressInfo
  return `http://127.0.0.1:${port}`
}

function closeAll(server: Server): Promise<void> {
  server.closeAllConnections()
  return new Promise((resolve) => void server.close(() => resolve()))
}
