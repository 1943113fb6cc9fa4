package vn.haidang.benchmarks;

import java.time.Duration;

/** How much processor time a program has had. */
final class ProcessTime {

    private ProcessTime() {}

    static double seconds(ProcessHandle process) {
        return process.info().totalCpuDuration().map(Duration::toNanos).orElseThrow() / 1e9;
    }
}
