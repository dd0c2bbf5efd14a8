// Runs the real API, restarted on change, and the app with hot reload before it.
import { spawn } from 'node:child_process';

const PORT = process.env['PORT'] ?? '8080';
const node = process.execPath;

const api = spawn(node, ['--watch', '--import', 'tsx', 'src/server/node/main.ts'], {
  stdio: 'inherit',
  env: { ...process.env, PORT },
});
const app = spawn(node, ['node_modules/vite/bin/vite.js'], {
  stdio: 'inherit',
  env: { ...process.env, SALDO_API: `http://127.0.0.1:${PORT}` },
});

function stop(): void {
  api.kill();
  app.kill();
}
process.on('SIGINT', stop);
process.on('SIGTERM', stop);
api.on('exit', stop);
app.on('exit', (code) => {
  stop();
  process.exitCode = code ?? 0;
});
