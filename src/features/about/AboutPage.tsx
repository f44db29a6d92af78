import { aboutWords } from '#src/locales/about.ts'
import { Fingerprint } from '#src/ui/Fingerprint.tsx'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { ProgramDigest } from './ProgramDigest.tsx'

type Props = {
  copy: {
    readonly version: string
    readonly way: 'file' | 'served'
    readonly singleFile?: { readonly sha256: string; readonly bytes: number }
    programDigest(): Promise<string | undefined>
  }
}

/** Which copy of Plumbline this is, where its drafts live, and how to check it or take it along. */
export function AboutPage({ copy }: Props) {
  const t = useWords(aboutWords)
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <p>{t('version', { version: copy.version })}</p>
      <section className="apart prose">
        <h2>{t('where')}</h2>
        <p>{t(copy.way === 'file' ? 'whereFile' : 'whereServed')}</p>
        <p>{t('carry')}</p>
      </section>
      <section className="apart prose">
        <h2>{t('network')}</h2>
        <p>{t('networkText')}</p>
      </section>
      {copy.singleFile ? <SingleFile {...copy.singleFile} /> : null}
      {copy.way === 'file' ? (
        <section className="apart prose">
          <h2>{t('inside')}</h2>
          <p>{t('insideText')}</p>
          <ProgramDigest compute={copy.programDigest} />
        </section>
      ) : null}
    </main>
  )
}

function SingleFile({ sha256, bytes }: NonNullable<Props['copy']['singleFile']>) {
  const t = useWords(aboutWords)
  return (
    <section className="apart prose">
      <h2>{t('one')}</h2>
      <p>{t('oneText', { size: (bytes / 1_000_000).toFixed(1) })}</p>
      <p>
        <a className="btn quiet" href="./plumbline.html" download="plumbline.html">
          {t('oneGet')}
        </a>
      </p>
      <p>{t('oneDigest')}</p>
      <p>
        <Fingerprint hex={sha256} />
      </p>
    </section>
  )
}
