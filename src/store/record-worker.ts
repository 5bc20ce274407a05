/** The worker that parses what nobody merged yet: a hostile record can be stopped here without stopping the sweep. */
import { parentPort } from 'node:worker_threads'
import * as yaml from 'yaml'
import { parseRecord } from '../parse/parse-record.ts'

/** What the worker is asked; it answers with a `ParsedRecord`. */
export interface RecordQuestion {
  readonly path: string
  readonly bytes: Uint8Array
}

parentPort?.on('message', ({ path, bytes }: RecordQuestion) => {
  const cheap = parseRecord(path, bytes)
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
  parentPort?.postMessage(cheap.needsExact ? parseRecord(path, bytes, yaml) : cheap)
})
// Loading takes longer than most records; the time limit starts after this.
// oxlint-disable-next-line unicorn/require-post-message-target-origin -- a worker thread, no window
parentPort?.postMessage('ready')
