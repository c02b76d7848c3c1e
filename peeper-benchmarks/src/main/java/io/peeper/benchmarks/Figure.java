package io.peeper.benchmarks;

import java.util.Collection;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;

/**
 * What was measured of one benchmark.
 *
 * @param nanos time an operation, of all threads together
 * @param error half the interval in which that lies at 99.9 %, as JMH estimates it; not a number where there are too few runs
 * @param p999 what 99.9 % of the calls stay below, for one thread; not a number where that was not measured
 * @param bytes allocated an operation
 */
record Figure(double nanos, double error, double p999, double bytes) {
    static Figure of(RunResult result) {
        Result<?> primary = result.getPrimaryResult();
        double score = primary.getScore();
        double relative = primary.getScoreError() / score;
        Mode mode = result.getParams().getMode();
        double unit = result.getParams().getTimeUnit().toNanos(1);
        double nanos = nanos(mode, score, unit, result.getParams().getThreads());
        double p999 = mode == Mode.SampleTime ? primary.getStatistics().getPercentile(99.9) * unit : Double.NaN;
        return new Figure(
                nanos,
                nanos * relative,
                p999,
                bytes(result.getSecondaryResults().values()));
    }

    /** Time an operation, of all threads together, from a score in units of so many nanoseconds. */
    static double nanos(Mode mode, double score, double unit, int threads) {
        return mode == Mode.Throughput ? unit / score : score * unit / threads;
    }

    @SuppressWarnings("rawtypes") // JMH's
    private static double bytes(Collection<Result> results) {
        return results.stream()
                .filter(result -> result.getLabel().endsWith("gc.alloc.rate.norm"))
                .mapToDouble(Result::getScore)
                .findFirst()
                .orElse(Double.NaN);
    }
}
