import { openListening } from './listening-app.ts';
import { describeManners } from './manners-suite.ts';

// The whole contract over the network: `listening.long.test.ts`.
describeManners('the server that listens', await openListening());
