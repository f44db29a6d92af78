interface ImportMetaEnv {
  /** Of the app as one file, put in when the served app is built; absent elsewhere. */
  readonly SINGLE_FILE_SHA256?: string
  readonly SINGLE_FILE_BYTES?: number
}
