import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of the children after an error. */
  readonly fallback: ReactNode;
  readonly children: ReactNode;
}

/**
 * Keeps an error of one page from taking the whole site with it. Give it a `key` of the page, so
 * that another page starts afresh. React offers this to classes only.
 */
export class ErrorBoundary extends Component<Props, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
