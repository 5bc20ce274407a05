/** Writes every request and its answer to .cache/traffic, one JSON line each, without a secret. */
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), '../../.cache/traffic')

/** @import { Asked, Reply, StandRequest } from './stand-types.d.ts' */

/**
 * Starts a fresh file; `requests` holds the same lines for a test to look at.
 * @param {string} name
 */
export function recorder(name) {
  mkdirSync(FOLDER, { recursive: true })
  const path = join(FOLDER, `${name}.ndjson`)
  writeFileSync(path, '')
  /** @type {StandRequest[]} */
  const requests = []
  return {
    requests,
    /**
     * @param {Asked} asked
     * @param {Reply | null} reply
     */
    record(asked, reply) {
      const line = {
        method: asked.method,
        path: asked.path,
        query: asked.query,
        accept: asked.accept,
        body: asked.text === '' ? null : JSON.parse(asked.text),
        status: reply?.status ?? null,
        answer: reply?.body ?? null,
      }
      requests.push(line)
      appendFileSync(path, `${JSON.stringify(line)}\n`)
    },
  }
}
