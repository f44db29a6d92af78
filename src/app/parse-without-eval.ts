import { z } from 'zod'

/** zod otherwise tries `new Function` on its first parse, which the content security policy refuses. */
z.config({ jitless: true })
