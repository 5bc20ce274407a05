/** Loaded into a process before the tool: notes each record that it reads and each git that it starts. */
import processes from 'node:child_process'
import fs from 'node:fs'
import { syncBuiltinESMExports } from 'node:module'

const { appendFileSync, openSync, readFileSync } = fs
const { execFileSync, spawn } = processes
const file = process.env['COUNT_WORK_IN'] ?? ''

/** @param {string} line */
function note(line) {
  appendFileSync(file, `${line}\n`)
}

/** @param {Function} start */
function noted(start) {
  return (/** @type {[string, readonly string[], ...unknown[]]} */ ...asked) => {
    const [program, args] = asked
    const said = args.filter((word, index) => word !== '-c' && args[index - 1] !== '-c')
    if (program === 'git') note(`git ${said.filter((word) => !word.startsWith('--')).join(' ')}`)
    return Reflect.apply(start, processes, asked)
  }
}

Object.assign(processes, { execFileSync: noted(execFileSync), spawn: noted(spawn) })
/** @param {Function} open */
function seen(open) {
  return (/** @type {unknown[]} */ ...asked) => {
    if (/incidents\/\d{4}\/.*\.md$/.test(String(asked[0]))) note(`record ${String(asked[0])}`)
    return Reflect.apply(open, fs, asked)
  }
}

Object.assign(fs, { openSync: seen(openSync), readFileSync: seen(readFileSync) })
syncBuiltinESMExports()
