// Runs in a process of its own, with TMPDIR naming the folder to unpack into: the package unpacks to the
// system's temporary folder and reads its environment once, when it is imported.
import chromium from '@sparticuz/chromium';

process.stdout.write(await chromium.executablePath());
