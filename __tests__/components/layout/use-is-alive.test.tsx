/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { TextEncoder } from 'node:util';
import { useIsAlive } from '@/components/layout/use-is-alive';

const Alive = () => <p>{useIsAlive() ? 'a script runs' : 'as served'}</p>;

it('is false in the HTML as it is served', async () => {
  Object.assign(globalThis, { TextEncoder });
  const { renderToStaticMarkup } = await import('react-dom/server');
  expect(renderToStaticMarkup(<Alive />)).toBe('<p>as served</p>');
});

it('is true where a script runs', () => {
  render(<Alive />);
  expect(screen.getByText('a script runs')).toBeInTheDocument();
});
