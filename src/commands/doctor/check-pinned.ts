/** Whether the action is pinned: a tag or a branch runs whatever somebody puts there, with a token that may write. */
import { type Check, fine, problem } from './diagnosis.ts'
import { OWN_FOLDER } from './read-workflows.ts'

const CHECK = 'workflow-pinned'
const FULL_HASH = /@[0-9a-f]{40}$/

/** Looks at what stands behind the @ of each step that runs the action. */
export const checkPinned: Check = ({ workflows }) =>
  workflows.flatMap(({ path, steps }) =>
    steps.map(({ uses }) =>
      uses === OWN_FOLDER || FULL_HASH.test(uses)
        ? fine(CHECK, `${path} runs ${uses}.`)
        : problem(
            CHECK,
            `${path} runs ${uses}, which is no full commit hash.`,
            'Write the 40 characters of the commit that you have looked at behind the @.'
          )
    )
  )
