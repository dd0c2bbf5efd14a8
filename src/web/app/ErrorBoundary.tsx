import { Component, type ReactNode } from 'react';
import { Button } from '../ui/Button.tsx';
import { PageLink } from '../router/links.tsx';
import { useWords } from '../words/words.ts';
import { isTranslated } from './readers/translated.ts';

interface BoundaryProps {
  readonly children: ReactNode;
}

interface BoundaryState {
  readonly error: Error | null;
}

/** Keeps a page's failure to itself: header and footer stay, and there is a way on. */
export class ErrorBoundary extends Component<BoundaryProps, BoundaryState> {
  override readonly state: BoundaryState = { error: null };
  /** A translated page is put up once more: what failed may be a text node that the translation took. */
  #mayTryAgain = true;

  static getDerivedStateFromError(error: unknown): BoundaryState {
    return { error: error instanceof Error ? error : new Error(String(error)) };
  }

  override componentDidCatch(): void {
    if (!this.#mayTryAgain || !isTranslated()) return;
    this.#mayTryAgain = false;
    this.setState({ error: null });
  }

  override render(): ReactNode {
    return this.state.error ? <BrokenPage error={this.state.error} /> : this.props.children;
  }
}

function BrokenPage({ error }: { readonly error: Error }) {
  const words = useWords().shell;
  return (
    <section role="alert" className="measure py-16">
      <h1 className="font-serif text-2xl font-semibold">{words.brokenTitle}</h1>
      <p className="mt-3">{words.brokenText}</p>
      <p className="mt-6 flex items-center gap-6">
        <Button look="solid" onClick={() => location.reload()}>
          {words.reload}
        </Button>
        <PageLink to="/" className="underline underline-offset-4">
          {words.toOverview}
        </PageLink>
      </p>
      <details className="mt-6 text-sm text-soft">
        <summary>{words.brokenDetail}</summary>
        <pre className="mt-2 overflow-x-auto">{error.message}</pre>
      </details>
    </section>
  );
}
