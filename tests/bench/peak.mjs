/** Preloaded by the bench: tells the peak memory and CPU time of the process at its end. */
process.on('exit', () => {
  const { maxRSS, userCPUTime, systemCPUTime } = process.resourceUsage();
  process.stderr.write(`peak-rss-kilobytes ${maxRSS}\ncpu-ms ${Math.round((userCPUTime + systemCPUTime) / 1000)}\n`);
});
