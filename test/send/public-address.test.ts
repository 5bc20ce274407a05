/** Which addresses a word may go to: those that everybody reaches, of both families, and no other. */
import { expect, test } from 'vitest'
import { addressOf, PrivateAddress } from '../../src/send/public-address.ts'

const asked = (host: string, ...found: string[]) =>
  addressOf(host, {
    insecure: false,
    lookup: async () =>
      found.map((address) => ({ address, family: address.includes(':') ? 6 : 4 }) as const),
  })

test.each(['8.8.8.8', '93.184.215.14', '140.82.121.4', '223.255.255.254', '1.0.0.1'])(
  '%s is public',
  async (address) => {
    expect(await asked('events.pagerduty.com', address)).toEqual({ address, family: 4 })
    expect(await asked(address)).toEqual({ address, family: 4 })
  }
)

test.each(['2606:4700:4700::1111', '2a00:1450:400e:80f::200e'])('%s is public', async (address) => {
  expect(await asked('events.pagerduty.com', address)).toEqual({ address, family: 6 })
  expect(await asked(`[${address}]`)).toEqual({ address, family: 6 })
})

test.each([
  '0.0.0.0',
  '10.255.255.255',
  '100.64.0.1',
  '127.0.0.1',
  '169.254.169.254',
  '172.31.255.255',
  '192.168.1.1',
  '198.19.255.255',
  '203.0.113.9',
  '224.0.0.1',
  '255.255.255.255',
  '::',
  '::1',
  // IPv4 as IPv6 writes it: compatible, mapped, translated (NAT64, by everybody's prefix and by one's own), 6to4, Teredo.
  '::10.0.0.1',
  '::ffff:8.8.8.8',
  '::ffff:10.0.0.1',
  '::ffff:7f00:1',
  '64:ff9b::8.8.8.8',
  '64:ff9b::a00:1',
  '64:ff9b:1::a00:1',
  '2002:a00:1::',
  '2002:7f00:1::',
  '2001:0:7f00:1::',
  '100::1',
  '2001:db8::1',
  '3fff::1',
  '5f00::1',
  'fd00::1',
  'fe80::1',
  'fe80::1%eth0',
  'fec0::1',
  'ff02::1',
])('%s is not, alone or beside one that is', async (address) => {
  await expect(asked('intranet.kwetter.nl', address)).rejects.toThrow(PrivateAddress)
  await expect(asked('intranet.kwetter.nl', '8.8.8.8', address)).rejects.toThrow(PrivateAddress)
})
