/** Validation and review come after what they speak of, and a review says by whom and what was learned. */
import { isLive } from '../../clock/declared.ts'
import { filledSections } from '../../clock/sections.ts'
import {
  lessonsIn,
  type Objection,
  reviewObjection,
  validationObjection,
} from '../../clock/signed-off.ts'
import { atLine, atValue, type Fault, recordRule } from '../shared/rule.ts'

/** The rule `sign-offs`: a warning, for what was written is kept, and meets nothing. */
export const signOffs = recordRule(
  'sign-offs',
  'validated comes after resolved, reviewed after closed, with by and lessons learned.',
  (context) => {
    if (!isLive(context)) return []
    const { course, file } = context
    const lessons = lessonsIn(filledSections(file.body.facts.headings))
    return course.events.flatMap((placed) => {
      const { event, index } = placed
      if (event.event === 'validated')
        return validationObjection(placed, course, undefined) === null
          ? []
          : [early(index, event.event, 'resolved')]
      if (event.event !== 'reviewed') return []
      const objection = reviewObjection(placed, course, lessons)
      return objection === null ? [] : [reviewFault(objection, index, file.body.line)]
    })
  }
)

function reviewFault(objection: Objection, index: number, line: number): Fault {
  if (objection === 'order') return early(index, 'reviewed', 'closed')
  if (objection === 'writer')
    return {
      severity: 'warning',
      place: atValue('timeline', index, 'event'),
      message: '`reviewed` does not say by whom, so it meets nothing.',
      hint: 'Add `by:` with who held the review.',
    }
  return {
    severity: 'warning',
    place: atLine(line),
    message:
      'It was reviewed, but nothing stands in the section `## Lessons learned`, so the review meets nothing.',
    hint: 'Write there what was learned, be it that nothing was to be learned, and why.',
  }
}

function early(index: number, event: string, after: string): Fault {
  return {
    severity: 'warning',
    place: atValue('timeline', index, 'event'),
    message: `\`${event}\` meets nothing: no \`${after}\` that stands comes before it.`,
    hint: `Log \`${event}\` again once it is ${after}, with \`by:\`.`,
  }
}
