import { Button } from '@fluentui/react-components';
import { Component } from 'react';
import type { ReactNode } from 'react';
import type { Messages } from '../locales';

interface Props {
  readonly messages: Messages;
  readonly children: ReactNode;
}

/** Shows a way on where a view broke, or a part of the page could not be loaded. React logs the error itself. */
export class CrashBoundary extends Component<Props, { readonly crashed: boolean }> {
  override readonly state = { crashed: false };

  static getDerivedStateFromError() {
    return { crashed: true };
  }

  override render() {
    if (!this.state.crashed) return this.props.children;
    const { start } = this.props.messages;
    return (
      <div role="alert" style={{ padding: 16 }}>
        <h1 style={{ fontSize: 16 }}>{start.crash}</h1>
        <p>{start.crashNext}</p>
        <Button appearance="primary" onClick={() => this.setState({ crashed: false })}>
          {start.reopen}
        </Button>
      </div>
    );
  }
}
