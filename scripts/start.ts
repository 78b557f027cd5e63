import { spawn } from 'node:child_process';
import { buildSite, siteFolders, webpackCommand } from './site/build';
import { PortBusyError, serveFolders } from './site/server';

/** `npm start`: builds the demo page with the pane and serves it. `PORT` chooses another port, `--watch` rebuilds on changes. */
async function start(): Promise<void> {
  const port = Number(process.env.PORT ?? '3000');
  if (!Number.isInteger(port) || port < 0 || port > 65_535) {
    console.error(`PORT 应为 0 到 65535 的整数，现在是“${process.env.PORT ?? ''}”。/ PORT must be a whole number from 0 to 65535.`);
    process.exitCode = 2;
    return;
  }
  // The port first: nobody should wait for a build only to read that the port is taken.
  const server = await serveFolders(siteFolders('development'), port);
  console.log('正在生成演示页，请稍候… / Building the demo page…');
  try {
    await buildSite('development');
  } catch (error) {
    await server.close();
    throw error;
  }
  if (process.argv.includes('--watch')) spawn(process.execPath, [...webpackCommand('development'), '--watch'], { stdio: 'inherit' });
  console.log(`\n演示页已就绪，请用浏览器打开：${server.address}\nOpen ${server.address} in a browser. Ctrl+C ends it.\n`);
}

start().catch((error: unknown) => {
  if (error instanceof PortBusyError) {
    console.error(`端口 ${String(error.port)} 已被占用。请关闭占用它的程序，或换一个端口：PORT=3001 npm start`);
    console.error(`Port ${String(error.port)} is in use. End the program that uses it, or choose another: PORT=3001 npm start`);
  } else {
    console.error(`演示页没有启动成功。/ The demo page could not start.\n${error instanceof Error ? error.message : String(error)}`);
  }
  process.exit(1);
});
