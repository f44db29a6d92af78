import type { Trust } from '#src/workflows/file-check.ts'
import type { Words } from './words.ts'

/** Whose word stands for the name, in full. */
export function trustText(t: Words, trust: Trust): string {
  switch (trust.kind) {
    case 'vouched-for': {
      const { anchor, issuer, through } = trust
      return t(through.length > 0 ? 'trust.vouched-for' : 'trust.vouched-for.direct', {
        ...{ anchor, issuer },
      })
    }
    case 'issuer-not-known': {
      const said = t('trust.issuer-not-known', { issuer: trust.issuer })
      return trust.fault === 'no-anchor' ? said : `${said} ${t(`trust.fault.${trust.fault}`)}`
    }
    case 'self-made':
    case 'no-certificate':
      return t(`trust.${trust.kind}`)
  }
}

/** The same in a few words, for a list of many signers. */
export function trustLabel(t: Words, trust: Trust): string {
  switch (trust.kind) {
    case 'vouched-for':
      return t('trust.label.vouched-for', { anchor: trust.anchor })
    case 'issuer-not-known':
      return t('trust.label.issuer-not-known', { issuer: trust.issuer })
    case 'self-made':
    case 'no-certificate':
      return t(`trust.label.${trust.kind}`)
  }
}
