import { useContext } from 'react'
import { verifyWords } from '#src/locales/verify.ts'
import { Button } from '#src/ui/Button.tsx'
import { downloadFile, downloadJson } from '#src/ui/download.ts'
import { LanguageContext, useWords } from '#src/ui/language.ts'
import type { FilesCheck } from '#src/workflows/file-check.ts'
import { resultJson, resultText } from './result-text.ts'
import { formatsFor } from './words.ts'

type Props = {
  result: FilesCheck
  /** When the check ended, ISO 8601. */
  at: string
  onClear: () => void
}

export function SaveResult({ result, at, onClear }: Props) {
  const t = useWords(verifyWords)
  const language = useContext(LanguageContext)
  const asText = () => resultText(t, formatsFor(language), result, at)
  return (
    <section className="apart">
      <p className="row">
        <Button
          look="quiet"
          onClick={() => downloadFile('plumbline-check.txt', asText(), 'text/plain;charset=utf-8')}
        >
          {t('save.text')}
        </Button>
        <Button
          look="quiet"
          onClick={() => downloadJson('plumbline-check.json', resultJson(result, at))}
        >
          {t('save.json')}
        </Button>
        <Button look="plain" onClick={onClear}>
          {t('clear')}
        </Button>
      </p>
      <p className="small">{t('save.note')}</p>
    </section>
  )
}
