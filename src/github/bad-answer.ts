/** An answer that is not what was asked is no answer: it is asked for again as after a failed request, then told. */
import type { Octokit } from '@octokit/rest'
import { faultOf } from './answer-forms.ts'

/** Stands for an answer that cannot be used. The status is what makes Octokit ask again; GitHub gave another. */
export class BadAnswer extends Error {
  readonly status = 500
  readonly request: object
  constructor(fault: string, request: object, cause?: unknown) {
    super(fault, { cause })
    this.name = 'BadAnswer'
    this.request = { ...request }
  }
}

/** The plugin that looks at every answer. It comes before those that ask again, so that they do. */
export function answersChecked(octokit: Pick<Octokit, 'hook'>): void {
  octokit.hook.wrap('request', async (request, asked) => {
    const answer = await Promise.resolve(request(asked)).catch((error: unknown) => {
      // Octokit gives its errors a status; without one it stumbled over the answer itself.
      if (error instanceof Error && 'status' in error) {
        // Octokit takes a 409 for the end of a list, which would then be empty. Of writes it is a conflict.
        if (error.status !== 409 || asked.method !== 'GET') throw error
        throw new BadAnswer(`GitHub answered 409, ${error.message}`, asked, error)
      }
      throw new BadAnswer('it cannot be read', asked, error)
    })
    const fault = faultOf(asked.method, asked.url, answer.data)
    if (fault !== null) throw new BadAnswer(fault, asked)
    return answer
  })
}
