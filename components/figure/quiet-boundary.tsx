import { Component, type ReactNode } from 'react';

/** Shows nothing where its children fail: what they would add is a convenience, and the page must stand. */
export class QuietBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError() {
    return { failed: true };
  }

  override render() {
    return this.state.failed ? null : this.props.children;
  }
}
