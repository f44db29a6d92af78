import { lazy, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { HomePage } from '#src/features/home/HomePage.tsx'
import { Loading, NotFound } from './PlainPages.tsx'
import { Shell } from './Shell.tsx'
import type { Services } from './services.ts'
import { thisCopy } from './this-copy.ts'

const GuidePage = lazy(async () => ({
  default: (await import('#src/features/home/GuidePage.tsx')).GuidePage,
}))
const StartPage = lazy(async () => ({
  default: (await import('#src/features/home/StartPage.tsx')).StartPage,
}))
const CasesPage = lazy(async () => ({
  default: (await import('#src/features/cases/CasesPage.tsx')).CasesPage,
}))
const InventoryPage = lazy(async () => ({
  default: (await import('#src/features/inventory/InventoryPage.tsx')).InventoryPage,
}))

const VerifyPage = lazy(async () => ({
  default: (await import('#src/features/verify/VerifyPage.tsx')).VerifyPage,
}))

const ComparePage = lazy(async () => ({
  default: (await import('#src/features/compare/ComparePage.tsx')).ComparePage,
}))

const DraftRoutes = lazy(async () => ({
  default: (await import('./DraftRoutes.tsx')).DraftRoutes,
}))

const AboutPage = lazy(async () => ({
  default: (await import('#src/features/about/AboutPage.tsx')).AboutPage,
}))

const BackupPage = lazy(async () => ({
  default: (await import('#src/features/home/BackupPage.tsx')).BackupPage,
}))

const KeysPage = lazy(async () => ({
  default: (await import('#src/features/keys/KeysPage.tsx')).KeysPage,
}))

const VaultPage = lazy(async () => ({
  default: (await import('#src/features/vault/VaultPage.tsx')).VaultPage,
}))

/** Every address of the app. Screens are fetched when they are first shown; home comes with the app. */
export const Routes = ({ services }: { services: Services }) => (
  <Switch>
    <Route path="/draft/:id/*?">
      {({ id }) => (
        <Suspense
          fallback={
            <Shell storage={services.storage}>
              <Loading />
            </Shell>
          }
        >
          <DraftRoutes services={services} id={id} />
        </Suspense>
      )}
    </Route>
    <Route>
      <Shell storage={services.storage}>
        <Suspense fallback={<Loading />}>
          <PlainRoutes services={services} />
        </Suspense>
      </Shell>
    </Route>
  </Switch>
)

const PlainRoutes = ({ services }: { services: Services }) => (
  <Switch>
    <Route path="/">
      <HomePage
        library={services.library}
        storage={services.storage.kind}
        safekeeping={services.safekeeping}
      />
    </Route>
    <Route path="/start">
      <StartPage create={services.startBlank} />
    </Route>
    <Route path="/cases">
      <CasesPage services={services} />
    </Route>
    <Route path="/inventory">
      <InventoryPage services={services} />
    </Route>
    <Route path="/check">
      <main className="page">
        <VerifyPage services={services} />
      </main>
    </Route>
    <Route path="/compare/:draft?">
      {({ draft }) => <ComparePage services={services} draft={draft} />}
    </Route>
    <Route path="/guide">
      <GuidePage />
    </Route>
    <Route path="/backup">
      <BackupPage services={services.safekeeping} />
    </Route>
    <Route path="/keys">
      <KeysPage services={services} />
    </Route>
    <Route path="/lock">
      <VaultPage vault={services.vault} />
    </Route>
    <Route path="/about">
      <AboutPage copy={thisCopy()} />
    </Route>
    <Route>
      <NotFound />
    </Route>
  </Switch>
)
