/** What the rules of the rota say of one, whole findings and limits by the second. */
import { describe, expect, it } from 'vitest'
import { policyWith } from '../support/policy.ts'
import { lines, rotaFindings, type Surroundings } from './run.ts'

const NOW = '2026-12-01T12:00:00Z'
const layer = (people: readonly string[], more: object = {}) => ({
  people,
  every: '1w',
  from: '2026-11-02 09:00',
  ...more,
})
const rotaOf = (...people: string[]) => ({ layers: [layer(people)] })
const told = (id: string, typed: object, around: Surroundings = {}) =>
  lines(rotaFindings(id, typed, around))

describe('rota-zone', () => {
  const rotas = { web: rotaOf('finn', 'bo') }

  it('takes a zone of the database, and that of the policy where none is typed', () => {
    expect(told('rota-zone', { rotas })).toEqual([])
    expect(told('rota-zone', { rotas, timezone: 'Europe/Lisbon' })).toEqual([])
    expect(told('rota-zone', { rotas, timezone: 'Lisbon' })).toHaveLength(1)
  })
})

describe('rota-hours', () => {
  it('looks at the off-duty time and at every layer', () => {
    const web = {
      off: { sunday: ['20:00-08:00'] },
      layers: [
        layer(['finn', 'bo']),
        layer(['finn'], { hours: { tuesday: ['09:00-12:00', '12:00-17:00'] } }),
        layer(['bo'], { hours: { tuesday: ['09:00-12:00', '11:59-17:00'] } }),
      ],
    }
    expect(told('rota-hours', { rotas: { web } })).toEqual([
      'rotas.web.off.sunday.0 (value): The segment 20:00-08:00 ends before it has begun. → Past midnight, write `20:00-24:00` and let the next day begin with `00:00-08:00`.',
      'rotas.web.layers.2.hours.tuesday.1 (value): The segment 11:59-17:00 begins before 09:00-12:00 has ended. → Put the segments in order, or make one of two that overlap.',
    ])
  })
})

const cover = (from: string, to: string, more: object = {}) => ({
  rota: 'web',
  by: 'bo',
  from: `2026-12-02T${from}Z`,
  to: `2026-12-02T${to}Z`,
  ...more,
})

describe('rota-covers', () => {
  const rotas = { web: rotaOf('finn', 'bo'), mail: rotaOf('ann', 'joe') }
  const ofCovers = (...covers: object[]) => told('rota-covers', { rotas, covers })

  it('is for a rota of the file', () => {
    expect(ofCovers(cover('10:00:00', '12:00:00', { rota: 'wbe' }))).toEqual([
      'covers.0.rota (value): `wbe` is no rota of this file, so this cover changes nothing. → Did you mean `web`?',
    ])
    expect(ofCovers(cover('10:00:00', '12:00:00', { rota: 'constructor' }))).toHaveLength(1)
  })

  it('lasts a second at least', () => {
    expect(ofCovers(cover('10:00:00', '10:00:01'))).toEqual([])
    expect(ofCovers(cover('10:00:00', '10:00:00'))).toEqual([
      'covers.0.to (value): The cover by bo ends before it has begun. → Put `from` and `to` right.',
    ])
  })

  it('warns at the later of two that overlap by a second, and says who is on duty then', () => {
    const first = cover('10:00:00', '12:00:00')
    const overlapping = [
      'warning covers.1.from (value): This cover of web by finn overlaps that by bo from 2026-12-02T10:00:00Z on; where both apply, finn is on duty: the later in the file counts. → Leave it so if that is meant; else put the times of one of them right.',
    ]
    const by = { by: 'finn' }
    expect(ofCovers(first, cover('11:59:59', '13:00:00', by))).toEqual(overlapping)
    expect(ofCovers(first, cover('12:00:00', '13:00:00', by))).toEqual([])
    expect(ofCovers(first, cover('09:00:00', '10:00:01', by))).toEqual(overlapping)
    expect(ofCovers(first, cover('09:00:00', '10:00:00', by))).toEqual([])
    expect(ofCovers(first, cover('11:00:00', '13:00:00', { rota: 'mail', by: 'ann' }))).toEqual([])
  })
})

describe('rota-people', () => {
  const rotas = { web: { layers: [layer(['finn', 'bo']), layer(['ann', 'kwetter-management'])] } }
  const covers = [
    { rota: 'web', by: 'finn', from: '2026-12-02T10:00Z', to: '2026-12-02T11:00Z' },
    { rota: 'web', by: 'joe', from: '2026-12-03T10:00Z', to: '2026-12-03T11:00Z' },
  ]
  const madeUp =
    'warning rotas.web.layers.1.people.1 (value): `kwetter-management` is made up, and is never mentioned. → Put in the login of a person.'

  it('names who is neither of the people nor of a contact, in any case, of layers and covers', () => {
    const policy = policyWith((typed) => {
      typed.people = { Finn: {} }
      typed.contacts['first-line'] = { logins: ['BO'] }
    })
    expect(told('rota-people', { rotas, covers }, { policy })).toEqual([
      'warning rotas.web.layers.1.people.0 (value): `ann` is on the rota, and not among the people of the policy. → Use one of Finn, alice, sam, mia, BO, sven, theo. Or add them to `people`, if they belong to the team.',
      madeUp,
      'warning covers.1.by (value): `joe` is on the rota, and not among the people of the policy. → Use one of Finn, alice, sam, mia, BO, sven, theo. Or add them to `people`, if they belong to the team.',
    ])
  })

  it('names only who is made up where the policy lists no people', () => {
    expect(told('rota-people', { rotas, covers })).toEqual([madeUp])
  })
})

describe('rota-alone', () => {
  it('counts people over all layers, one login in any case once', () => {
    const alone = { layers: [layer(['Finn']), layer(['FINN', 'finn'])] }
    const mail = { layers: [layer(['finn']), layer(['bo'])] }
    expect(told('rota-alone', { rotas: { web: alone, mail } })).toEqual([
      'warning rotas.web (key): `finn` is alone on the rota `web`, whenever it has anybody on duty. → Add somebody who takes turns with them.',
    ])
  })
})

describe('rota-gaps', () => {
  const WEEK = ['monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday', 'sunday']
  const allWeekBut = (day: string, segments: string[]) =>
    Object.fromEntries(WEEK.map((name) => [name, name === day ? segments : ['00:00-24:00']]))
  const hours = allWeekBut('thursday', ['00:00-22:00', '23:00-24:00'])
  const web = { layers: [layer(['finn', 'bo'], { hours })] }
  const found = (ahead: string, now: string, more: object = {}) =>
    told('rota-gaps', { ahead, rotas: { web: { ...web, ...more } } }, { now })

  it('says when the first begins and ends, how many there are, and how far it looked', () => {
    const first = 'Nobody is on duty on `web` from 2026-12-03T21:00:00Z to 2026-12-03T22:00:00Z'
    const hint = 'Add a layer or a cover for that time, or declare it under `off`.'
    expect(found('7d', NOW)).toEqual([
      `warning rotas.web (key): ${first} within the 7d ahead. → ${hint}`,
    ])
    expect(found('14d', NOW)).toEqual([
      `warning rotas.web (key): ${first}, the first of 2 gaps within the 14d ahead. → ${hint}`,
    ])
  })

  it('looks ahead so far, to the second', () => {
    expect(found('1d', '2026-12-02T21:00:00Z')).toEqual([])
    expect(found('1d', '2026-12-02T21:00:01Z')).toHaveLength(1)
    expect(found('1d', '2026-12-03T21:59:59Z')).toHaveLength(1)
    expect(found('1d', '2026-12-03T22:00:00Z')).toEqual([])
  })

  it('finds none in declared off-duty time', () => {
    expect(found('7d', NOW, { off: { thursday: ['22:00-23:00'] } })).toEqual([])
    expect(found('7d', NOW, { off: { thursday: ['22:00-22:59'] } })).toHaveLength(1)
  })
})

const onTuesday = (person: string, hours: string) => ({
  layers: [layer([person], { hours: { tuesday: [hours] } })],
})
const twice = (rotas: object, ahead = '1d') => told('rota-twice', { ahead, rotas }, { now: NOW })

describe('rota-twice', () => {
  it('says of each two rotas from when on, whatever the case of the login', () => {
    expect(
      twice({
        web: onTuesday('finn', '14:00-16:00'),
        mail: onTuesday('Finn', '15:00-17:00'),
        phone: onTuesday('FINN', '15:59-18:00'),
      })
    ).toEqual([
      'warning rotas.mail (key): `Finn` is on duty on `web` and on `mail` at once, from 2026-12-01T14:00:00Z on. → Give one of the two to somebody else, or enter a cover.',
      'warning rotas.phone (key): `FINN` is on duty on `web` and on `phone` at once, from 2026-12-01T14:59:00Z on. → Give one of the two to somebody else, or enter a cover.',
      'warning rotas.phone (key): `FINN` is on duty on `mail` and on `phone` at once, from 2026-12-01T14:59:00Z on. → Give one of the two to somebody else, or enter a cover.',
    ])
  })

  it('lets somebody go from one to the other, and two people be on duty at once', () => {
    const web = onTuesday('finn', '14:00-16:00')
    expect(twice({ web, mail: onTuesday('finn', '16:00-18:00') })).toEqual([])
    expect(twice({ mail: onTuesday('finn', '16:00-18:00'), web })).toEqual([])
    expect(twice({ web, mail: onTuesday('bo', '14:00-16:00') })).toEqual([])
  })

  it('looks no further than the file says', () => {
    const later = { web: onTuesday('finn', '14:00-16:00'), mail: onTuesday('finn', '15:00-17:00') }
    expect(twice(later, '2h')).toEqual([])
    expect(twice(later, '3h')).toHaveLength(1)
  })
})
