// The three things of undici that the functions use. Its own entry brings WebSocket, caches and mocks along: 300 KB that every
// cold start would read. Deep imports, so the version is pinned; test/lib/building-blocks/bundle.test.ts holds it to its word.
import apiRequest from '../../node_modules/undici/lib/api/api-request.js';
import buildConnector from '../../node_modules/undici/lib/core/connect.js';
import Agent from '../../node_modules/undici/lib/dispatcher/agent.js';

/** As undici's `request`, for a URL and an agent of one's own. */
const request = (url, { dispatcher, ...options }) => {
  const { origin, pathname, search } = new URL(url);
  return apiRequest.call(dispatcher, { method: 'GET', ...options, origin, path: `${pathname}${search}` });
};

export { Agent, buildConnector, request };
