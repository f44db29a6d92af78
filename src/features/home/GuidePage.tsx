import { guideWords } from '#src/locales/guide.ts'
import { useWords } from '#src/ui/language.ts'
import { PageTitle } from '#src/ui/PageTitle.tsx'
import { StatusMark } from '#src/ui/StatusMark.tsx'

const chapters = {
  law: ['law1', 'law2'],
  steps: ['steps1', 'steps2', 'steps3', 'steps4', 'steps5'],
  claims: ['claims1', 'claims2'],
  levels: ['levels1', 'levels2'],
  privacy: ['privacy1', 'privacy2', 'privacy3', 'privacy4'],
  seal: ['seal1', 'seal2'],
  keyboard: ['keyboard1', 'keyboard2'],
  limits: ['limits1', 'limits2', 'limits3'],
} as const

const marks = ['met', 'partly-met', 'not-met', 'not-shown', 'not-applicable', 'waived'] as const

/** How to use it, what its words mean, what it does not do. */
export function GuidePage() {
  const t = useWords(guideWords)
  return (
    <main className="page">
      <PageTitle title={t('title')} />
      <Chapter chapter="law" />
      <Chapter chapter="steps" />
      <section className="apart prose">
        <h2>{t('statuses')}</h2>
        <p>{t('statusesText')}</p>
        <dl>
          {marks.map((mark) => (
            <div key={mark}>
              <dt>
                <StatusMark status={mark} />
              </dt>
              <dd>
                <p>{t(`status.${mark}`)}</p>
              </dd>
            </div>
          ))}
        </dl>
      </section>
      <Chapter chapter="claims" />
      <Chapter chapter="levels" />
      <Chapter chapter="privacy" />
      <Chapter chapter="seal" />
      <Chapter chapter="keyboard" />
      <Chapter chapter="limits" />
    </main>
  )
}

function Chapter({ chapter }: { chapter: keyof typeof chapters }) {
  const t = useWords(guideWords)
  return (
    <section className="apart prose">
      <h2>{t(chapter)}</h2>
      {chapters[chapter].map((paragraph) => (
        <p key={paragraph}>{t(paragraph)}</p>
      ))}
    </section>
  )
}
