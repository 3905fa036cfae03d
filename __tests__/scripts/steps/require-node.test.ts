import { requireNode } from '@/scripts/steps/require-node.mjs';

describe('requireNode', () => {
  it.each(['20.9.0', '20.20.2', '22.0.0', '24.1.0'])('accepts Node %s', (version) => {
    expect(() => requireNode(version)).not.toThrow();
  });

  it.each(['18.20.0', '20.8.1'])('refuses Node %s in one sentence', (version) => {
    expect(() => requireNode(version)).toThrow(
      `This needs Node 20.9 or newer and is running on Node ${version}: install a newer Node, then try again.`,
    );
  });
});
