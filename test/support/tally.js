/** The last line of a test run, in the plain form that any CI can read; `.ci/run` adds up those of its runs. */
import { appendFileSync } from 'node:fs'

/** @import { Reporter, TestModule } from 'vitest/node' */

/** @implements {Reporter} */
export default class Tally {
  /**
   * @param {readonly TestModule[]} modules
   * @param {readonly unknown[]} errors
   */
  onTestRunEnd(modules, errors) {
    const states = modules.flatMap((module) =>
      [...module.children.allTests()].map((test) => test.result().state)
    )
    const broken = modules.filter((module) => module.errors().length > 0).length + errors.length
    const passed = states.filter((state) => state === 'passed').length
    const failed = states.filter((state) => state === 'failed').length + broken
    const skipped = states.filter((state) => state === 'skipped').length
    const tail = skipped > 0 ? `, ${skipped} skipped` : ''
    process.stdout.write(`\n${passed} passed, ${failed} failed${tail}\n`)
    const sums = process.env['TALLY']
    if (sums !== undefined) appendFileSync(sums, `${passed} ${failed}\n`)
  }
}
