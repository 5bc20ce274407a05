/** Makes every run of the tests alike, whichever machine they run on: one seed for property tests, no git config of a person. */
import * as fc from 'fast-check'

process.env['HOME'] = '/nonexistent'
delete process.env['XDG_CONFIG_HOME']

/** Any number will do, as long as it stays. */
const USUAL = 20_261_126
const asked = process.env['PROPERTY_SEED'] ?? String(USUAL)

if (!/^-?\d{1,10}$/.test(asked)) throw new Error(`PROPERTY_SEED ${asked} is no whole number.`)
// A failure prints its seed; PROPERTY_SEED=<seed> draws the same again, and another seed draws others.
fc.configureGlobal({ seed: Number(asked) })
