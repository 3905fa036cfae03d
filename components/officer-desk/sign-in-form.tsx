import { officerLinks } from '@/lib/site/officer-links';

/** What came of the last attempt. */
export type SignInProblem = { why: 'wrong' } | { why: 'wait'; seconds: number };

interface Props {
  problem: SignInProblem | undefined;
  /** Where to go on to. */
  to: string;
}

/** Id and password: a plain form, that a browser may fill in from its own store of passwords. */
export function SignInForm({ problem, to }: Props) {
  const group = problem ? 'govuk-form-group govuk-form-group--error' : 'govuk-form-group';
  const described = problem && { 'aria-invalid': true, 'aria-describedby': 'sign-in-error' };
  return (
    <form method="post" action={officerLinks.session()}>
      <input type="hidden" name="to" value={to} />
      <div className={group}>
        <label className="govuk-label" htmlFor="id">
          Your id
        </label>
        {problem && (
          <p className="govuk-error-message" id="sign-in-error">
            <span className="govuk-visually-hidden">Error:</span> {inWords(problem)}
          </p>
        )}
        <input
          className="govuk-input govuk-input--width-20"
          id="id"
          name="id"
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          required
          {...described}
        />
      </div>
      <div className={group}>
        <label className="govuk-label" htmlFor="password">
          Password
        </label>
        <input
          className="govuk-input govuk-input--width-20"
          id="password"
          name="password"
          type="password"
          autoComplete="current-password"
          required
          {...described}
        />
      </div>
      <button className="button button--main" type="submit">
        Sign in
      </button>
    </form>
  );
}

/** The same sentence for an id that nobody has and a password that is wrong. */
export function inWords(problem: SignInProblem): string {
  if (problem.why === 'wrong') return 'The id or the password is not right.';
  const { seconds } = problem;
  const time =
    seconds > 90
      ? `${Math.ceil(seconds / 60)} minutes`
      : `${seconds} ${seconds === 1 ? 'second' : 'seconds'}`;
  return `There have been too many attempts. Wait ${time}, then try again.`;
}
