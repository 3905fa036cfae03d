'use client';

/** Shown when a page cannot be drawn. No detail of the fault: it would help nobody who reads it here. */
export default function ErrorPage({ reset }: { reset: () => void }) {
  return (
    <main className="govuk-width-container page" id="main">
      <h1 className="page-title">This page could not be shown</h1>
      <p className="lead">Something went wrong on our side. The figures themselves are not affected.</p>
      <p>
        <button className="button" type="button" onClick={reset}>
          Try again
        </button>
      </p>
      <p>
        Or go to <a href="/">the home page</a>.
      </p>
    </main>
  );
}
