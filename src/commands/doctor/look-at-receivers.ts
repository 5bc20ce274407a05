/** What doctor says of the receivers beside GitHub. */
import { type Found, fine, type Look, problem, unknown } from './diagnosis.ts'

/** One diagnosis for each; nothing where the policy names none. */
export const lookAtReceivers: Look = ({ receivers = [] }) =>
  receivers.map(({ receiver, verdict, found }): Found => {
    const sentence = `${receiver}: ${found}.`
    if (verdict === 'fine') return fine(sentence)
    if (verdict === 'unset') {
      return unknown(sentence, 'Run doctor where sweeps run, with the variables that they have.')
    }
    return problem(
      sentence,
      'Mend the variable, or the receiver in the policy; docs/reference/receivers.md says what it takes.'
    )
  })
