import { openListening } from './listening-app.ts';
import { describeContract } from './suite.ts';

describeContract('the server that listens', await openListening());
