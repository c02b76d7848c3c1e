package io.peeper.benchmarks;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** What a row must hold. */
interface Bar {
    /** Says whether figures hold it, by the name of their benchmark; null: what it needs was not measured. */
    @Nullable
    Verdict judge(Map<String, Figure> figures, Cores cores);

    /** Whether it holds, in words. */
    record Verdict(boolean holds, String text) {
        @Override
        public String toString() {
            return (holds ? "holds:  " : "MISSED: ") + text;
        }
    }

    /** A time that is at most so many times the least of others. */
    static Bar atMost(double factor, String subject, String... references) {
        return ratio("time", Figure::nanos, factor, subject, references);
    }

    /** A 99.9th percentile that is at most so many times another. */
    static Bar p999AtMost(double factor, String subject, String reference) {
        return ratio("p99.9", Figure::p999, factor, subject, reference);
    }

    private static Bar ratio(
            String what, ToDoubleFunction<Figure> metric, double factor, String subject, String... references) {
        return (figures, cores) -> {
            Figure measured = figures.get(subject);
            String best = Arrays.stream(references)
                    .filter(figures::containsKey)
                    .min((a, b) ->
                            Double.compare(metric.applyAsDouble(figures.get(a)), metric.applyAsDouble(figures.get(b))))
                    .orElse(null);
            if (measured == null || best == null) {
                return null;
            }
            double ratio = metric.applyAsDouble(measured) / metric.applyAsDouble(figures.get(best));
            String of = references.length == 1 ? best : "the best peer, " + best;
            return new Verdict(
                    ratio <= factor,
                    subject + "'s " + what + " is " + times(ratio) + " that of " + of + "; at most " + times(factor));
        };
    }

    /** In words: a small ratio is easier to read the other way round. */
    static String times(double ratio) {
        return ratio >= 0.1
                ? String.format(Locale.ROOT, "%.2f times", ratio)
                : String.format(Locale.ROOT, "1/%.0f", 1 / ratio);
    }

    /** A time that is at most so long. */
    static Bar nanosAtMost(double limit, String subject) {
        return absolute("ns", Figure::nanos, limit, subject);
    }

    /** So many bytes at most. */
    static Bar bytesAtMost(double limit, String subject) {
        return absolute("bytes", Figure::bytes, limit, subject);
    }

    private static Bar absolute(String unit, ToDoubleFunction<Figure> metric, double limit, String subject) {
        return (figures, cores) -> {
            Figure measured = figures.get(subject);
            if (measured == null) {
                return null;
            }
            double value = metric.applyAsDouble(measured);
            return new Verdict(
                    value <= limit,
                    String.format(Locale.ROOT, "%s takes %.1f %s; at most %.0f", subject, value, unit, limit));
        };
    }

    /** A growth from one size to another that is at most so many times another's. */
    static Bar growthAtMost(double factor, String large, String small, String otherLarge, String otherSmall) {
        return (figures, cores) -> {
            if (!figures.keySet().containsAll(List.of(large, small, otherLarge, otherSmall))) {
                return null;
            }
            double growth = nanos(figures, large) / nanos(figures, small);
            double other = nanos(figures, otherLarge) / nanos(figures, otherSmall);
            return new Verdict(
                    growth <= factor * other,
                    String.format(
                            Locale.ROOT,
                            "%s takes %.2f times %s, where %s takes %.2f times %s: %.2f times as much; at most %.2f",
                            large,
                            growth,
                            small,
                            otherLarge,
                            other,
                            otherSmall,
                            growth / other,
                            factor));
        };
    }

    /** Equal bytes, and a time that differs by less than the error, or else by at most so many nanoseconds. */
    static Bar noDearer(double nanos, String subject, String reference) {
        return (figures, cores) -> {
            Figure measured = figures.get(subject);
            Figure other = figures.get(reference);
            if (measured == null || other == null) {
                return null;
            }
            double more = measured.nanos() - other.nanos();
            double error = measured.error() + other.error();
            boolean sameBytes = Math.abs(measured.bytes() - other.bytes()) < 1;
            return new Verdict(
                    sameBytes && (more <= error || more <= nanos),
                    String.format(
                            Locale.ROOT,
                            "%s takes %.2f ns more than %s, with an error of %.2f, and %.1f bytes more; at most the error or %.0f ns,"
                                    + " and no bytes",
                            subject,
                            more,
                            reference,
                            error,
                            measured.bytes() - other.bytes(),
                            nanos));
        };
    }

    /** Concerns only one state of the cores. */
    default Bar when(Cores state) {
        return (figures, cores) -> cores == state ? judge(figures, cores) : null;
    }

    private static double nanos(Map<String, Figure> figures, String name) {
        Figure figure = figures.get(name);
        return figure == null ? Double.NaN : figure.nanos();
    }
}
