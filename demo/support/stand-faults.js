/** Faults that the stand makes on purpose: a refusal, a dropped request, an answer lost after the write. */

/** @import { Asked, Fault, Reply } from './stand-types.d.ts' */

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

/**
 * The answer as somebody between GitHub and us might spoil it.
 * @param {Reply} reply
 * @param {'cut' | 'half' | 'empty' | 'html' | 'other'} how
 * @returns {Reply}
 */
export function spoil(reply, how) {
  switch (how) {
    case 'cut':
      return { ...reply, cut: true }
    case 'half':
      return { ...reply, text: reply.text.slice(0, reply.text.length / 2) }
    case 'empty':
      return { ...reply, text: '' }
    case 'html':
      return { ...reply, body: undefined, text: '<html>Sign in to the network</html>' }
    case 'other':
      return { ...reply, text: Array.isArray(reply.body) ? '{}' : '[]' }
  }
}
