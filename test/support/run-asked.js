/** Runs what a worker of the tests asks for, one program after the other: see small-parent.js. */
import { spawnSync } from 'node:child_process'
import { openSync, readSync, writeSync } from 'node:fs'

const [asked = '', answered = ''] = process.argv.slice(2)
const input = openSync(asked, 'r')
const output = openSync(answered, 'w')
const chunk = Buffer.alloc(65_536)

/** @type {Buffer[]} */
let parts = []

for (let size = 0; (size = readSync(input, chunk, 0, chunk.length, null)) > 0;) {
  parts.push(Buffer.from(chunk.subarray(0, size)))
  if (chunk[size - 1] !== 10) continue
  const { file, args, options, typed } = JSON.parse(Buffer.concat(parts).toString())
  parts = []
  const stdin = typed === null ? {} : { input: Buffer.from(typed, 'base64') }
  const { error, status, signal, stdout, stderr } = spawnSync(file, args, { ...options, ...stdin })
  const code = error !== undefined && 'code' in error ? error.code : null
  const said = { out: base64(stdout), err: base64(stderr) }
  const bytes = Buffer.from(`${JSON.stringify({ status, signal, code, ...said })}\n`)
  for (let sent = 0; sent < bytes.length;) sent += writeSync(output, bytes, sent)
}

/** @param {string | Buffer | null} bytes */
function base64(bytes) {
  return bytes === null ? null : Buffer.from(bytes).toString('base64')
}
