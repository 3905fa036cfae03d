import { Component, type ReactNode } from 'react';

interface Props {
  children: ReactNode;
  /** Stands there where the children failed; nothing where it is left out. */
  instead?: ReactNode;
}

/** Keeps the page where its children fail: what they would add is a convenience, and the page must stand. */
export class QuietBoundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? this.props.instead : this.props.children;
  }
}
