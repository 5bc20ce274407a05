/** Faults that the stand makes on purpose: a refusal, a dropped request, an answer lost after the write. */

/** @import { Asked, Fault } from './stand-types.d.ts' */

/**
 * Takes the first fault that matches, and one of its times.
 * @param {readonly Fault[]} faults
 * @param {Asked} asked
 * @returns {Fault | null}
 */
export function takeFault(faults, asked) {
  const fault = faults.find(
    ({ method, path, times }) =>
      (times ?? 1) > 0 &&
      (method === undefined || method === asked.method) &&
      (path === undefined || path.test(asked.path))
  )
  if (fault === undefined) return null
  if ((fault.skip ?? 0) > 0) {
    fault.skip = (fault.skip ?? 0) - 1
    return null
  }
  fault.times = (fault.times ?? 1) - 1
  return fault
}
