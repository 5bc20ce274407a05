/** Permissions in GitHub's words, where emulate answers in those of the request that granted them. */

/** @import { Asked } from './stand-types.d.ts' */

/** @type {Readonly<Record<string, string>>} */
const WORDS = { push: 'write', maintain: 'write', pull: 'read', triage: 'read' }

/**
 * @param {Asked} asked
 * @param {unknown} body
 * @returns {unknown}
 */
export function asPermission(asked, body) {
  if (!/\/collaborators\/[^/]+\/permission$/.test(asked.path)) return body
  if (body === null || typeof body !== 'object' || !('permission' in body)) return body
  const { permission } = body
  return typeof permission === 'string'
    ? { ...body, permission: WORDS[permission] ?? permission }
    : body
}
