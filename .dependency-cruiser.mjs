/** The house plan. Each room lists the rooms it may look into; itself is always allowed. */
const plan = {
  schemas: [],
  'src/locales': [],
  'src/frameworks': ['schemas'],
  'src/cases': ['schemas'],
  'src/letters': ['schemas'],
  'src/domain': ['schemas'],
  'src/threads': ['src/domain'],
  'src/inventory': ['schemas', 'src/domain', 'src/threads'],
  'src/bibliography': ['schemas', 'src/domain'],
  'src/storage': ['schemas', 'src/domain'],
  'src/export': ['schemas', 'src/domain', 'src/locales', 'src/threads'],
  'src/signing': ['schemas', 'src/domain'],
  'src/workflows': [
    'schemas',
    'src/domain',
    'src/threads',
    'src/inventory',
    'src/bibliography',
    'src/storage',
    'src/export',
    'src/signing',
  ],
  'src/ui': ['src/locales'],
  'src/features': ['schemas', 'src/domain', 'src/workflows', 'src/ui', 'src/locales'],
  'src/cli': ['schemas', 'src'],
  'src/app': ['schemas', 'src'],
}

/** Packages a room may use at run time; rooms that are not listed may use none. */
const packages = {
  schemas: ['zod'],
  'src/inventory': ['papaparse'],
  'src/bibliography': ['@citation-js'],
  'src/storage': ['idb', '@noble/hashes', '@noble/ciphers', 'age-encryption', 'fflate'],
  'src/export': [
    '@react-pdf',
    'react',
    'pdfkit',
    'fontkit',
    'fflate',
    'papaparse',
    'canonicalize',
    '@fontsource',
    'docx',
  ],
  'src/signing': [
    'asn1js',
    'jose',
    'canonicalize',
    'fflate',
    'node-forge',
    '@noble/hashes',
    '@scure/bip39',
  ],
  'src/workflows': ['zustand'],
  'src/ui': ['react', 'wouter'],
  'src/features': ['react', 'react-hook-form', 'wouter', 'zustand'],
}

const rooms = Object.keys(plan)
const under = (paths) => `^(${paths.join('|')})/`
const npm = ['npm', 'npm-dev', 'npm-optional', 'npm-peer', 'npm-no-pkg', 'core']
const packageRooms = rooms.filter((room) => room !== 'src/app' && room !== 'src/cli')

/** @type {import('dependency-cruiser').IConfiguration} */
export default {
  forbidden: [
    ...rooms.map((room) => ({
      name: `${room}-looks-only-where-it-may`,
      severity: 'error',
      from: { path: under([room]) },
      to: { path: '^(schemas|src|tests)/', pathNot: under([room, ...plan[room]]) },
    })),
    ...packageRooms.map((room) => ({
      name: `${room}-uses-only-its-packages`,
      severity: 'error',
      from: { path: under([room]) },
      to: {
        dependencyTypes: npm,
        dependencyTypesNot: ['type-only'],
        ...(packages[room] && { pathNot: `node_modules/(${packages[room].join('|')})(/|$)` }),
      },
    })),
    {
      name: 'every-file-has-a-room',
      severity: 'error',
      from: {},
      to: { path: '^src/', pathNot: under(rooms) },
    },
    {
      name: 'features-are-strangers',
      severity: 'error',
      from: { path: '^src/features/([^/]+)/' },
      to: { path: '^src/features/', pathNot: '^src/features/$1/' },
    },
    {
      name: 'only-wiring-sees-the-frameworks-and-the-terminal',
      severity: 'error',
      from: { path: '^(schemas|src)/', pathNot: '^src/(app|cli|frameworks|cases|letters)/' },
      to: { path: '^src/(frameworks|cases|letters|cli|app)/' },
    },
    { name: 'no-circles', severity: 'error', from: {}, to: { circular: true } },
    {
      name: 'no-orphans',
      severity: 'error',
      from: { orphan: true, pathNot: ['\\.d\\.ts$', '^tests/'] },
      to: {},
    },
    {
      name: 'no-dev-package-in-the-app',
      severity: 'error',
      from: { path: '^(src|schemas)/', pathNot: '^src/app/build/' },
      to: { dependencyTypes: ['npm-dev'], dependencyTypesNot: ['type-only'] },
    },
  ],
  options: {
    tsConfig: { fileName: 'tsconfig.json' },
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'browser', 'default'],
    },
  },
}
