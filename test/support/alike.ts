/** Makes every run of the tests alike, and apart from its machine: one seed for property tests, nothing of the user's. */
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import * as fc from 'fast-check'
import { afterAll, afterEach } from 'vitest'
import { clearLeftovers } from './leftovers.ts'

process.env['HOME'] = '/nonexistent'
delete process.env['XDG_CONFIG_HOME']

/** Any number will do, as long as it stays. */
const USUAL = 20_261_126
const asked = process.env['PROPERTY_SEED'] ?? String(USUAL)

if (!/^-?\d{1,10}$/.test(asked)) throw new Error(`PROPERTY_SEED ${asked} is no whole number.`)
// A failure prints its seed; PROPERTY_SEED=<seed> draws the same again, and another seed draws others.
fc.configureGlobal({ seed: Number(asked) })

// What is kept of a history is sealed with a key of the user's, which would lie in their own folder.
const state = mkdtempSync(join(tmpdir(), 'ledger-state-'))
process.env['XDG_STATE_HOME'] = state
afterAll(() => rmSync(state, { recursive: true, force: true }))
afterEach(clearLeftovers)
