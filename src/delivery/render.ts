/** What delivery asks of whoever draws the text: three bodies without their marker. */
import type { Zones } from '../model/time.ts'
import type { ClosureDrawing } from '../report/closure-notice.ts'
import type { Drawing } from '../report/drawing.ts'
import type { NoticeDrawing } from '../report/notice-comment.ts'

/** The drawing half of src/report, handed in so that a plan can be tested with three lines of text. */
export interface Renderers {
  readonly trackingIssue: (
    drawing: Drawing,
    zones: Zones
  ) => { readonly title: string; readonly body: string }
  readonly noticeComment: (drawing: NoticeDrawing, zones: Zones) => string
  readonly closureNotice: (drawing: ClosureDrawing, zones: Zones) => string
}
