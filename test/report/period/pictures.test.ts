import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderPictures } from '../../../src/report/period/render.ts'
import { xml } from '../../../src/report/period/svg.ts'
import { anyText, HOSTILE, withText } from '../hostile.ts'
import { fileOf, night } from '../sample.ts'
import { figuresOf, figuresOfFiles, solved } from './support.ts'

/** The tags of a document in order; throws where it is no well-formed XML. */
function tagsOf(svg: string): string[] {
  const open: string[] = []
  const tags: string[] = []
  const entities = /&(?!(?:amp|lt|gt|quot|#39);)/
  const pattern = /<(\/?)([A-Za-z]+)((?: [\w:-]+="[^"<]*")*)(\/?)>|([^<]+)/gy
  let end = 0
  for (const [found, closing, name = '', attributes = '', single, text = ''] of svg.matchAll(
    pattern
  )) {
    end += found.length
    if (entities.test(text + attributes)) throw new Error(`a bare ampersand in ${found}`)
    // oxlint-disable-next-line no-control-regex
    if (/[\u0000-\u0008\u000B-\u001F\uFFFE\uFFFF]|\p{Cs}/u.test(found))
      throw new Error('no XML character')
    if (name === '') continue
    if (closing === '/' && open.pop() !== name) throw new Error(`</${name}> closes nothing`)
    if (closing === '') tags.push(name)
    if (closing === '' && single === '') open.push(name)
  }
  if (end !== svg.length || open.length > 0) throw new Error(`ends at ${end} of ${svg.length}`)
  return tags
}

const pictures = (value: string) =>
  renderPictures(figuresOfFiles([withText(fileOf(night), value)], { showsConfidential: true }))

const shapesOf = (value: string) => Object.values(pictures(value)).map((svg) => tagsOf(svg))

describe('the pictures', () => {
  test('are well-formed, named and described, in light and dark, without script or address', () => {
    for (const svg of Object.values(renderPictures(figuresOf([solved('2026-11-02', 25)])))) {
      tagsOf(svg)
      expect(svg).toMatch(/<svg [^>]*role="img" aria-labelledby="title description">/)
      expect(svg).toMatch(/<title id="title">[^<]+<\/title>\n<desc id="description">[^<]+<\/desc>/)
      expect(svg).toContain('@media (prefers-color-scheme: dark)')
      expect(svg.replace('http://www.w3.org/2000/svg', '')).not.toMatch(
        /<script|href|https?:|url\((?!#)/
      )
    }
  })

  test('keep their shape whatever a record says', () => {
    const expected = shapesOf('x')
    for (const value of HOSTILE) expect(shapesOf(value)).toEqual(expected)
    fc.assert(
      fc.property(anyText, (value) => {
        expect(shapesOf(value)).toEqual(expected)
      }),
      { numRuns: 60 }
    )
  })

  test('say so where there is nothing to show', () => {
    const {
      'compliance.svg': compliance,
      'times.svg': times,
      'strip.svg': strip,
    } = renderPictures(figuresOf([]))
    expect(compliance).toContain('No deadline of this period has been judged yet.')
    expect(times).toContain('No record of this period says when anything was reached.')
    expect(strip).toContain('No incident was open in this period.')
  })

  test('draw each part of a bar as wide as its share, and say it to a pointer', () => {
    const records = [25, 300].map((minutes, index) =>
      solved(`2026-11-0${index + 2}`, minutes, { id: `INC-2026110${index + 2}-0900` })
    )
    const { 'compliance.svg': compliance } = renderPictures(figuresOf(records))
    expect(compliance).toContain('width="215" height="15"><title>resolve it, P1: 1 kept</title>')
    expect(compliance).toContain('width="215" height="15"><title>resolve it, P1: 1 late</title>')
  })

  test('put the services that have no lane of their own into the last one', () => {
    const records = Array.from({ length: 20 }, (_, index) =>
      solved('2026-11-02', 25, { id: `INC-20261102-09${10 + index}`, services: [`s${index}`] })
    )
    const { 'strip.svg': strip } = renderPictures(figuresOf(records))
    expect(strip).toContain('>5 more services</text>')
  })
})

test('text of any kind comes back from XML as it is shown', () => {
  fc.assert(
    fc.property(anyText, (value) => {
      const escaped = xml(value)
      expect(escaped).not.toMatch(/[<>"']/)
      expect(xml(escaped.replace(/&(?:lt|gt|quot|#39);/g, 'x'))).not.toContain('&amp;lt;')
    })
  )
  expect(xml('a & <b> "c" \'d\'')).toBe('a &amp; &lt;b&gt; &quot;c&quot; &#39;d&#39;')
})
