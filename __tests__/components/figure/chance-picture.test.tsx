/** @jest-environment jsdom */
import '@testing-library/jest-dom';
import { render, screen } from '@testing-library/react';
import { ChancePicture } from '@/components/figure/chance-picture';

test('the picture is one named image with its text beside it, drawn at three widths', () => {
  const spread = { average: 2, low: 1, high: 2, shares: [0.1, 0.2, 0.4, 0.1] };
  const alternative = 'A count that is 2 on average lies from 1 to 2 in 19 years of 20.';
  const { container } = render(
    <ChancePicture
      id="chance"
      title="How far chance moves it"
      textAlternative={alternative}
      spreads={[spread]}
    />,
  );
  const image = screen.getByRole('img', { name: 'How far chance moves it' });
  expect(image).toHaveAccessibleDescription(alternative);
  expect(container.querySelectorAll('svg')).toHaveLength(3);
});
