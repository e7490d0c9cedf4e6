/** Seconds of one core's time this process has used: what other processes do on the machine does not count. */
export function coreSeconds(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1e6;
}
