import { afterAll } from 'vitest';
import { mockServer } from '../../mocks/node.ts';
import { describeContract } from './suite.ts';

mockServer.listen({ onUnhandledRequest: 'error' });
afterAll(() => mockServer.close());

describeContract('the mock', (path, init) => fetch(`http://saldo.test${path}`, init));
