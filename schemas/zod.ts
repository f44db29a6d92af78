import { z } from 'zod'

/** zod otherwise tries `new Function` when a schema is made, which a strict security policy refuses. */
z.config({ jitless: true })

export { z }
