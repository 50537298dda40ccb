/** Times the steps of a run by name, in seconds. */
export class Steps {
  readonly seconds: Record<string, number> = {};

  time<T>(name: string, work: () => T): T {
    const started = performance.now();
    const done = work();
    this.seconds[name] = (performance.now() - started) / 1000;
    return done;
  }

  async timeAll(name: string, work: () => Promise<unknown>): Promise<void> {
    const started = performance.now();
    await work();
    this.seconds[name] = (performance.now() - started) / 1000;
  }
}
