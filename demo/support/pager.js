/** A pager on loopback that takes Events API v2: one alert a key, and it rings when one is triggered that was not. */
import { createServer } from 'node:http'

/** @typedef {{ event_action: 'trigger' | 'acknowledge' | 'resolve', dedup_key: string, payload?: { summary: string } }} Event */

export async function startPager() {
  /** @type {Map<string, string>} */
  const alerts = new Map()
  /** @type {string[]} */
  const rang = []
  const server = createServer((request, response) => {
    let body = ''
    request.setEncoding('utf8').on('data', (part) => (body += part))
    request.on('end', () => {
      /** @type {Event} */
      const { event_action: action, dedup_key: key, payload } = JSON.parse(body)
      const state = alerts.get(key) ?? 'resolved'
      if (action === 'trigger' && state === 'resolved') {
        rang.push(payload?.summary ?? '')
        alerts.set(key, 'triggered')
      }
      if (action === 'acknowledge' && state === 'triggered') alerts.set(key, 'acknowledged')
      if (action === 'resolve') alerts.set(key, 'resolved')
      response.writeHead(202, { 'content-type': 'application/json' })
      response.end(JSON.stringify({ status: 'success', dedup_key: key }))
    })
  })
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)))
  const address = server.address()
  const port = typeof address === 'object' && address !== null ? address.port : 0
  return {
    url: `http://127.0.0.1:${port}/v2/enqueue`,
    rang,
    alerts,
    close: () => new Promise((resolve) => server.close(() => resolve(undefined))),
  }
}
