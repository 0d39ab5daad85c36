import { test as base, type BrowserContext } from '@playwright/test';
import { browserOrigin } from '#shared/origins.ts';

export { expect } from '@playwright/test';

interface Watched {
  /**
   * What went wrong behind the screens, in any page of the test: errors, warnings in the console, violations of the
   * content security policy, requests to another origin. The test fails on any. A test that breaks something on
   * purpose takes out what it expected.
   */
  readonly problems: string[];
}

/** Playwright's `test`, with an eye on everything that a person would not see. */
export const test = base.extend<Watched>({
  problems: [
    async ({ context }, use) => {
      const problems: string[] = [];
      await watch(context, problems);
      await use(problems);
      // Also where a test has failed already: what stands here may be why.
      if (problems.length > 0) throw new Error(problems.join('\n'));
    },
    { auto: true },
  ],
});

async function watch(context: BrowserContext, problems: string[]): Promise<void> {
  context.on('weberror', (error) => problems.push(`Error: ${error.error().stack ?? error.error().message}`));
  context.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning')
      problems.push(`Console ${message.type()}: ${message.text()}`);
  });
  context.on('request', (request) => {
    const address = request.url();
    const isOurs = address.startsWith(`${browserOrigin}/`) || /^(?:data|blob):/.test(address);
    if (!isOurs) problems.push(`Request to ${address}`);
  });
  // Some violations are not told in the console.
  await context.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (violation) => {
      console.error(
        `Policy violation: ${violation.violatedDirective} ${violation.blockedURI} ${violation.sample}`,
      );
    });
  });
}
