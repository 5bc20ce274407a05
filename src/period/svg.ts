/** The elements that our pictures are made of: text is escaped here, and colours follow the reader's scheme. */
import { xml } from '../text/xml.ts'

/** A picture: its height, what it is in one line and in a few, and its elements in painting order. */
export interface Picture {
  readonly height: number
  readonly title: string
  readonly description: string
  readonly elements: readonly string[]
}

/** Narrow, with large letters: on a phone a picture is drawn at little more than half its size. */
export const WIDTH = 640
/** Nothing stands nearer to the left or right edge. */
export const MARGIN = 20
/** Characters that fit between the margins, whatever they are: those of Latin text are narrower. */
const LINE = 66

/** The classes of the style sheet below. */
export type Paint =
  | 'kept'
  | 'late'
  | 'never'
  | 'overdue'
  | 'running'
  | 'decile'
  | 'p1'
  | 'p2'
  | 'p3'
  | 'other'
  | 'median'
  | 'lane'

/** Light and dark are told by the reader's own scheme; an image in a page cannot know the page's. */
const STYLE = `
:root { color-scheme: light dark }
text { font: 17px -apple-system, 'Segoe UI', 'Noto Sans', Helvetica, Arial, sans-serif; fill: #1f2328 }
.head { font-size: 20px; font-weight: 600 } .strong { font-weight: 600 } .soft { fill: #59636e }
.end { text-anchor: end } .middle { text-anchor: middle }
.ground { fill: #ffffff; stroke: #d1d9e0 } .grid { stroke: #d1d9e0 } .p90 { stroke: #bc4c00; stroke-width: 2 } .decile { fill: #bc4c00 }
.kept, .median { fill: #0969da } .late { fill: url(#stripes); stroke: #bc4c00 } .never { fill: url(#dots); stroke: #bc4c00 }
.overdue { fill: url(#squares); stroke: #a40e26 } .hatch { stroke: #bc4c00 } .dot { fill: #bc4c00 } .square { stroke: #a40e26 }
.p1 { fill: #a40e26; stroke: #a40e26 } .p2 { fill: url(#p2); stroke: #9a6700 } .p2-line { stroke: #9a6700 }
.p3 { fill: url(#p3); stroke: #0969da } .p3-dot { fill: #0969da } .other { fill: #ffffff; stroke: #59636e } .lane { fill: #f6f8fa }
@media (prefers-color-scheme: dark) {
  text { fill: #f0f6fc } .soft { fill: #9198a1 }
  .ground { fill: #0d1117; stroke: #3d444d } .grid { stroke: #3d444d } .p90 { stroke: #f0883e } .decile { fill: #f0883e }
  .kept, .median { fill: #4493f8 } .late, .never { stroke: #f0883e } .overdue { stroke: #f85149 }
  .hatch { stroke: #f0883e } .dot { fill: #f0883e } .square { stroke: #f85149 }
  .p1 { fill: #f85149; stroke: #f85149 } .p2, .p2-line { stroke: #d29922 } .p3 { stroke: #4493f8 } .p3-dot { fill: #4493f8 }
  .other { fill: #0d1117; stroke: #9198a1 } .lane { fill: #151b23 }
}`

/** What tells one part from another where no colour does, as in grey print: each has a texture of its own. */
const TEXTURES = [
  ['stripes', 6, '<path class="hatch" d="M0 6L6 0M-1 1L1 -1M5 7L7 5" stroke-width="2.4"/>'],
  ['dots', 6, '<circle class="dot" cx="3" cy="3" r="1.1"/>'],
  ['squares', 5, '<path class="square" d="M0 0H5M0 0V5" stroke-width="3"/>'],
  ['p2', 6, '<path class="p2-line" d="M0 0L6 6M-1 5L1 7M5 -1L7 1" stroke-width="2.4"/>'],
  ['p3', 4, '<circle class="p3-dot" cx="2" cy="2" r="1"/>'],
] as const

/** The whole file. */
export function picture({ height, title, description, elements }: Picture): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${height}" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-labelledby="title description">`,
    `<title id="title">${xml(title)}</title>`,
    `<desc id="description">${xml(description)}</desc>`,
    `<style>${STYLE}\n</style>`,
    `<defs>${TEXTURES.map(([id, size, drawn]) => `<pattern id="${id}" width="${size}" height="${size}" patternUnits="userSpaceOnUse">${drawn}</pattern>`).join('')}</defs>`,
    `<rect class="ground" x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="6"/>`,
    heading(title),
    ...elements,
    '</svg>',
    '',
  ].join('\n')
}

/** The title; one that is longer than the picture is wide, as with two instants in full, is drawn narrower. */
function heading(title: string): string {
  const room = WIDTH - 2 * MARGIN
  const fitted =
    title.length * 10.4 > room ? ` textLength="${room}" lengthAdjust="spacingAndGlyphs"` : ''
  return `<text class="head"${fitted} x="${MARGIN}" y="34">${xml(title)}</text>`
}

/** Text whose baseline begins at a point; `classes` may add `end` or `middle`. */
export function write(x: number, y: number, text: string, classes = ''): string {
  const named = classes === '' ? '' : ` class="${classes}"`
  return `<text${named} x="${round(x)}" y="${round(y)}">${xml(text)}</text>`
}

/** A filled rectangle, with what a pointer over it says. */
export function box(
  place: {
    readonly x: number
    readonly y: number
    readonly width: number
    readonly height: number
  },
  paint: Paint,
  hint = ''
): string {
  const { x, y, width, height } = place
  const shape = `<rect class="${paint}" x="${round(x)}" y="${round(y)}" width="${round(width)}" height="${round(height)}"`
  return hint === '' ? `${shape}/>` : `${shape}><title>${xml(hint)}</title></rect>`
}

/** A straight line. */
export function line(
  [x1, y1]: readonly [number, number],
  [x2, y2]: readonly [number, number],
  name: 'grid' | 'p90'
): string {
  return `<line class="${name}" x1="${round(x1)}" y1="${round(y1)}" x2="${round(x2)}" y2="${round(y2)}"/>`
}

/** The base line of a legend, below the title. */
const LEGEND = 68

/** Little boxes with their meaning, from left to right. */
export function legend(items: readonly (readonly [Paint, string])[]): string[] {
  let at = MARGIN
  return items.flatMap(([paint, words]) => {
    const drawn = [
      box({ x: at, y: LEGEND - 13, width: 15, height: 14 }, paint),
      write(at + 21, LEGEND, words, 'soft'),
    ]
    at += 21 + widthOf(words) + 20
    return drawn
  })
}

/** A text of our own over as many lines as it needs, and where the next element may begin. */
export function paragraph(
  y: number,
  text: string
): { readonly elements: string[]; readonly below: number } {
  const lines: string[] = []
  for (const word of text.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && last.length + 1 + word.length <= LINE)
      lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return {
    elements: lines.map((each, index) => write(MARGIN, y + index * 23, each, 'soft')),
    below: y + lines.length * 23,
  }
}

/** About how wide a text of ours is drawn. */
export function widthOf(text: string): number {
  return text.length * 8.4
}

function round(value: number): string {
  return String(Math.round(value * 10) / 10)
}
