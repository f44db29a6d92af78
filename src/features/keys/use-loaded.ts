import { useCallback, useEffect, useState } from 'react'
import type { Result } from '#src/domain/result.ts'

/** What the device keeps: read when first shown, and again when asked for. */
export function useLoaded<T, E>(load: () => Promise<Result<T, E>>) {
  const [loaded, setLoaded] = useState<Result<T, E>>()
  const reload = useCallback(async () => setLoaded(await load()), [load])
  useEffect(() => {
    let wanted = true
    void load().then((result) => (wanted ? setLoaded(result) : undefined))
    return () => {
      wanted = false
    }
  }, [load])
  return { loaded, reload }
}
