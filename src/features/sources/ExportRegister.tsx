import { useState } from 'react'
import { useStore } from 'zustand'
import { sourcesWords } from '#src/locales/sources.ts'
import { Button } from '#src/ui/Button.tsx'
import { CheckField } from '#src/ui/CheckField.tsx'
import { downloadFile, fileStem } from '#src/ui/download.ts'
import { useWords } from '#src/ui/language.ts'
import type { RegisterFormat } from '#src/workflows/exchange-register.ts'
import type { OpenDraft } from '#src/workflows/open-draft.ts'
import type { SourceServices } from './source-services.ts'

type Props = { draft: OpenDraft; write: SourceServices['writeRegister'] }

const files: Readonly<Record<RegisterFormat, { ending: string; mediaType: string }>> = {
  'csl-json': { ending: '.json', mediaType: 'application/json' },
  bibtex: { ending: '.bib', mediaType: 'application/x-bibtex' },
}

/** Confidential sources stay out unless the person says that they may go along. */
export function ExportRegister({ draft, write }: Props) {
  const t = useWords(sourcesWords)
  const { sources, title } = useStore(draft.store, ({ assessment }) => assessment)
  const [withConfidential, setWith] = useState(false)
  const confidential = sources.filter((source) => source.confidential).length
  const save = async (format: RegisterFormat) => {
    const going = sources.filter((source) => withConfidential || !source.confidential)
    const text = await write(
      format,
      going.map(({ id: _, ...source }) => source),
    )
    const { ending, mediaType } = files[format]
    downloadFile(`${fileStem(title, 'sources')}-sources${ending}`, text, mediaType)
  }
  if (sources.length === 0) return null
  return (
    <>
      {confidential > 0 ? (
        <CheckField
          label={t('exportConfidential', { count: confidential })}
          hint={t('exportConfidential.hint')}
          checked={withConfidential}
          onChange={(event) => setWith(event.currentTarget.checked)}
        />
      ) : null}
      <p className="row">
        <Button look="quiet" onClick={() => void save('csl-json')}>
          {t('exportCsl')}
        </Button>
        <Button look="quiet" onClick={() => void save('bibtex')}>
          {t('exportBibtex')}
        </Button>
      </p>
      <p className="small">{t('export.hint')}</p>
    </>
  )
}
