import { Component, type ReactNode } from 'react';

interface Props {
  /** What stands in place of the children after an error. */
  readonly fallback: ReactNode;
  /** What the children show: another one is a reason to try again. */
  readonly of?: unknown;
  readonly children: ReactNode;
}

interface State {
  readonly hasFailed: boolean;
  readonly of: unknown;
}

/**
 * Keeps an error of one part from taking everything around it. Give it a `key` of the page, or what the
 * part shows, so that another one starts afresh. React offers this to classes only.
 */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { hasFailed: false, of: this.props.of };

  static getDerivedStateFromError() {
    return { hasFailed: true };
  }

  static getDerivedStateFromProps({ of }: Props, state: State): State | null {
    return of === state.of ? null : { hasFailed: false, of };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? this.props.fallback : this.props.children;
  }
}
